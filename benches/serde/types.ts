// What `benches/serde` reads and writes; `src/generated.rs` is what tserde makes of it.

export interface Account {
  id: number;
  node_id: string;
  login: string;
  name?: string;
  email?: string;
  avatar_url: string;
  url: string;
  account_type: string;
  site_admin: boolean;
}

export interface Repository {
  id: number;
  node_id: string;
  name: string;
  full_name: string;
  private: boolean;
  fork: boolean;
  html_url: string;
  description?: string;
  homepage?: string;
  language?: string;
  license?: string;
  default_branch: string;
  visibility: string;
  size: number;
  stargazers_count: number;
  forks_count: number;
  open_issues_count: number;
  watchers_count: number;
  has_issues: boolean;
  has_projects: boolean;
  has_downloads: boolean;
  has_wiki: boolean;
  has_pages: boolean;
  archived: boolean;
  disabled: boolean;
  is_template: boolean;
  created_at: string;
  pushed_at: string;
}

export interface Push {
  type: "push";
  ref: string;
  before: string;
  after: string;
  forced: boolean;
  size: number;
  compare: string;
  base_ref?: string;
  sender: Account;
  repository: Repository;
}

export interface IssueOpened {
  type: "issue_opened";
  number: number;
  title: string;
  body?: string;
  state: string;
  locked: boolean;
  comments: number;
  created_at: string;
  updated_at: string;
  sender: Account;
  repository: Repository;
}

export interface IssueClosed {
  type: "issue_closed";
  number: number;
  title: string;
  state: string;
  closed_at: string;
  reason?: string;
  comments: number;
  sender: Account;
  repository: Repository;
}

export interface IssueComment {
  type: "issue_comment";
  number: number;
  comment_id: number;
  body: string;
  html_url: string;
  created_at: string;
  updated_at: string;
  association: string;
  sender: Account;
  repository: Repository;
}

export interface PullRequestOpened {
  type: "pull_request_opened";
  number: number;
  title: string;
  body?: string;
  draft: boolean;
  head: string;
  base: string;
  additions: number;
  deletions: number;
  changed_files: number;
  commits: number;
  sender: Account;
  repository: Repository;
}

export interface PullRequestClosed {
  type: "pull_request_closed";
  number: number;
  title: string;
  merged: boolean;
  merged_at?: string;
  merge_commit_sha?: string;
  head: string;
  base: string;
  comments: number;
  sender: Account;
  repository: Repository;
}

export interface PullRequestReview {
  type: "pull_request_review";
  number: number;
  review_id: number;
  state: string;
  body?: string;
  commit_id: string;
  submitted_at: string;
  sender: Account;
  repository: Repository;
}

export interface ReviewComment {
  type: "review_comment";
  number: number;
  path: string;
  position: number;
  line: number;
  body: string;
  diff_hunk: string;
  commit_id: string;
  sender: Account;
  repository: Repository;
}

export interface CheckRun {
  type: "check_run";
  check_id: number;
  name: string;
  status: string;
  conclusion?: string;
  started_at: string;
  completed_at?: string;
  details_url: string;
  sender: Account;
  repository: Repository;
}

export interface CheckSuite {
  type: "check_suite";
  suite_id: number;
  head_branch?: string;
  head_sha: string;
  status: string;
  conclusion?: string;
  url: string;
  sender: Account;
  repository: Repository;
}

export interface Release {
  type: "release";
  release_id: number;
  tag_name: string;
  target: string;
  name?: string;
  draft: boolean;
  prerelease: boolean;
  body?: string;
  published_at: string;
  sender: Account;
  repository: Repository;
}

export interface Fork {
  type: "fork";
  fork_id: number;
  full_name: string;
  private: boolean;
  default_branch: string;
  forks_count: number;
  created_at: string;
  sender: Account;
  repository: Repository;
}

export interface Star {
  type: "star";
  starred_at?: string;
  stargazers: number;
  watchers: number;
  open_issues: number;
  language?: string;
  license?: string;
  sender: Account;
  repository: Repository;
}

export interface Create {
  type: "create";
  ref: string;
  ref_kind: string;
  master_branch: string;
  description?: string;
  pusher_type: string;
  size: number;
  sender: Account;
  repository: Repository;
}

export interface Delete {
  type: "delete";
  ref: string;
  ref_kind: string;
  pusher_type: string;
  forced: boolean;
  compare: string;
  size: number;
  sender: Account;
  repository: Repository;
}

export interface Deployment {
  type: "deployment";
  deployment_id: number;
  sha: string;
  ref: string;
  task: string;
  environment: string;
  description?: string;
  created_at: string;
  sender: Account;
  repository: Repository;
}

export interface DeploymentStatus {
  type: "deployment_status";
  deployment_id: number;
  status_id: number;
  state: string;
  target_url: string;
  environment: string;
  log_url?: string;
  updated_at: string;
  sender: Account;
  repository: Repository;
}

export interface WorkflowRun {
  type: "workflow_run";
  run_id: number;
  name: string;
  head_branch: string;
  run_number: number;
  event: string;
  status: string;
  conclusion?: string;
  workflow_id: number;
  attempt: number;
  sender: Account;
  repository: Repository;
}

export interface Label {
  type: "label";
  label_id: number;
  name: string;
  color: string;
  default: boolean;
  description?: string;
  url: string;
  sender: Account;
  repository: Repository;
}

export interface Milestone {
  type: "milestone";
  milestone_id: number;
  number: number;
  title: string;
  description?: string;
  open_issues: number;
  closed_issues: number;
  due_on?: string;
  sender: Account;
  repository: Repository;
}

export type Event =
  | Push
  | IssueOpened
  | IssueClosed
  | IssueComment
  | PullRequestOpened
  | PullRequestClosed
  | PullRequestReview
  | ReviewComment
  | CheckRun
  | CheckSuite
  | Release
  | Fork
  | Star
  | Create
  | Delete
  | Deployment
  | DeploymentStatus
  | WorkflowRun
  | Label
  | Milestone;

export type Position = [number, number];

export interface Point {
  type: "Point";
  coordinates: Position;
}

export interface LineString {
  type: "LineString";
  coordinates: Position[];
}

export interface Polygon {
  type: "Polygon";
  coordinates: Position[][];
}

export type Geometry = Point | LineString | Polygon;

export interface Feature {
  type: "Feature";
  id?: string;
  geometry: Geometry;
  properties: Record<string, string>;
}

export interface FeatureCollection {
  type: "FeatureCollection";
  features: Feature[];
}

export interface Settings {
  title?: string;
  subtitle?: string;
  author?: string;
  editor?: string;
  publisher?: string;
  language?: string;
  country?: string;
  city?: string;
  street?: string;
  postcode?: string;
  phone?: string;
  email?: string;
  website?: string;
  logo?: string;
  banner?: string;
  theme?: string;
  font?: string;
  color?: string;
  background?: string;
  border?: string;
  width?: number;
  height?: number;
  depth?: number;
  weight?: number;
  price?: number;
  tax?: number;
  discount?: number;
  stock?: number;
  rating?: number;
  votes?: number;
  visible?: boolean;
  featured?: boolean;
  archived?: boolean;
  draft?: boolean;
  locked?: boolean;
  pinned?: boolean;
  public?: boolean;
  verified?: boolean;
  subscribed?: boolean;
  deleted?: boolean;
}

export interface Manifest {
  name: string;
  version: string;
  description?: string;
  private?: boolean;
  license: string;
  [key: string]: unknown;
}

export type Language =
  | "bash"
  | "c"
  | "clojure"
  | "cpp"
  | "csharp"
  | "css"
  | "dart"
  | "elixir"
  | "elm"
  | "erlang"
  | "fsharp"
  | "go"
  | "haskell"
  | "html"
  | "java"
  | "javascript"
  | "julia"
  | "kotlin"
  | "lua"
  | "nim"
  | "ocaml"
  | "perl"
  | "php"
  | "python"
  | "ruby"
  | "rust"
  | "scala"
  | "swift"
  | "typescript"
  | "zig";

export type AnyLanguage = Language | (string & {});

export type Scalar = string | number | boolean | null;

export type Assignee = Account | string | Account[];
