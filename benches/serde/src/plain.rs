//! The types of `types.ts` as one would write them down for serde: derives, `tag`, `untagged`, `flatten`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Account {
    pub id: f64,
    pub node_id: String,
    pub login: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    pub avatar_url: String,
    pub url: String,
    pub account_type: String,
    pub site_admin: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Repository {
    pub id: f64,
    pub node_id: String,
    pub name: String,
    pub full_name: String,
    pub private: bool,
    pub fork: bool,
    pub html_url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub homepage: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license: Option<String>,
    pub default_branch: String,
    pub visibility: String,
    pub size: f64,
    pub stargazers_count: f64,
    pub forks_count: f64,
    pub open_issues_count: f64,
    pub watchers_count: f64,
    pub has_issues: bool,
    pub has_projects: bool,
    pub has_downloads: bool,
    pub has_wiki: bool,
    pub has_pages: bool,
    pub archived: bool,
    pub disabled: bool,
    pub is_template: bool,
    pub created_at: String,
    pub pushed_at: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Push {
    pub r#ref: String,
    pub before: String,
    pub after: String,
    pub forced: bool,
    pub size: f64,
    pub compare: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_ref: Option<String>,
    pub sender: Account,
    pub repository: Repository,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct IssueOpened {
    pub number: f64,
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    pub state: String,
    pub locked: bool,
    pub comments: f64,
    pub created_at: String,
    pub updated_at: String,
    pub sender: Account,
    pub repository: Repository,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct IssueClosed {
    pub number: f64,
    pub title: String,
    pub state: String,
    pub closed_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    pub comments: f64,
    pub sender: Account,
    pub repository: Repository,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct IssueComment {
    pub number: f64,
    pub comment_id: f64,
    pub body: String,
    pub html_url: String,
    pub created_at: String,
    pub updated_at: String,
    pub association: String,
    pub sender: Account,
    pub repository: Repository,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PullRequestOpened {
    pub number: f64,
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    pub draft: bool,
    pub head: String,
    pub base: String,
    pub additions: f64,
    pub deletions: f64,
    pub changed_files: f64,
    pub commits: f64,
    pub sender: Account,
    pub repository: Repository,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PullRequestClosed {
    pub number: f64,
    pub title: String,
    pub merged: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merged_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merge_commit_sha: Option<String>,
    pub head: String,
    pub base: String,
    pub comments: f64,
    pub sender: Account,
    pub repository: Repository,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PullRequestReview {
    pub number: f64,
    pub review_id: f64,
    pub state: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    pub commit_id: String,
    pub submitted_at: String,
    pub sender: Account,
    pub repository: Repository,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReviewComment {
    pub number: f64,
    pub path: String,
    pub position: f64,
    pub line: f64,
    pub body: String,
    pub diff_hunk: String,
    pub commit_id: String,
    pub sender: Account,
    pub repository: Repository,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CheckRun {
    pub check_id: f64,
    pub name: String,
    pub status: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conclusion: Option<String>,
    pub started_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<String>,
    pub details_url: String,
    pub sender: Account,
    pub repository: Repository,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CheckSuite {
    pub suite_id: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub head_branch: Option<String>,
    pub head_sha: String,
    pub status: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conclusion: Option<String>,
    pub url: String,
    pub sender: Account,
    pub repository: Repository,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Release {
    pub release_id: f64,
    pub tag_name: String,
    pub target: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    pub draft: bool,
    pub prerelease: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    pub published_at: String,
    pub sender: Account,
    pub repository: Repository,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fork {
    pub fork_id: f64,
    pub full_name: String,
    pub private: bool,
    pub default_branch: String,
    pub forks_count: f64,
    pub created_at: String,
    pub sender: Account,
    pub repository: Repository,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Star {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starred_at: Option<String>,
    pub stargazers: f64,
    pub watchers: f64,
    pub open_issues: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license: Option<String>,
    pub sender: Account,
    pub repository: Repository,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Create {
    pub r#ref: String,
    pub ref_kind: String,
    pub master_branch: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    pub pusher_type: String,
    pub size: f64,
    pub sender: Account,
    pub repository: Repository,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Delete {
    pub r#ref: String,
    pub ref_kind: String,
    pub pusher_type: String,
    pub forced: bool,
    pub compare: String,
    pub size: f64,
    pub sender: Account,
    pub repository: Repository,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Deployment {
    pub deployment_id: f64,
    pub sha: String,
    pub r#ref: String,
    pub task: String,
    pub environment: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    pub created_at: String,
    pub sender: Account,
    pub repository: Repository,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DeploymentStatus {
    pub deployment_id: f64,
    pub status_id: f64,
    pub state: String,
    pub target_url: String,
    pub environment: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_url: Option<String>,
    pub updated_at: String,
    pub sender: Account,
    pub repository: Repository,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WorkflowRun {
    pub run_id: f64,
    pub name: String,
    pub head_branch: String,
    pub run_number: f64,
    pub event: String,
    pub status: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conclusion: Option<String>,
    pub workflow_id: f64,
    pub attempt: f64,
    pub sender: Account,
    pub repository: Repository,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Label {
    pub label_id: f64,
    pub name: String,
    pub color: String,
    pub default: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    pub url: String,
    pub sender: Account,
    pub repository: Repository,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Milestone {
    pub milestone_id: f64,
    pub number: f64,
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    pub open_issues: f64,
    pub closed_issues: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_on: Option<String>,
    pub sender: Account,
    pub repository: Repository,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[allow(clippy::large_enum_variant)] // as one would write it
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    Push(Push),
    IssueOpened(IssueOpened),
    IssueClosed(IssueClosed),
    IssueComment(IssueComment),
    PullRequestOpened(PullRequestOpened),
    PullRequestClosed(PullRequestClosed),
    PullRequestReview(PullRequestReview),
    ReviewComment(ReviewComment),
    CheckRun(CheckRun),
    CheckSuite(CheckSuite),
    Release(Release),
    Fork(Fork),
    Star(Star),
    Create(Create),
    Delete(Delete),
    Deployment(Deployment),
    DeploymentStatus(DeploymentStatus),
    WorkflowRun(WorkflowRun),
    Label(Label),
    Milestone(Milestone),
}

pub type Position = (f64, f64);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum Geometry {
    Point { coordinates: Position },
    LineString { coordinates: Vec<Position> },
    Polygon { coordinates: Vec<Vec<Position>> },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type")]
pub struct Feature {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    pub geometry: Geometry,
    pub properties: BTreeMap<String, String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type")]
pub struct FeatureCollection {
    pub features: Vec<Feature>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtitle: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub editor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub banner: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub font: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub border: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub depth: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rating: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub votes: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visible: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub featured: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locked: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pinned: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verified: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscribed: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    pub name: String,
    pub version: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    pub license: String,
    #[serde(flatten)]
    pub extra: BTreeMap<String, Value>,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    Bash,
    C,
    Clojure,
    Cpp,
    Csharp,
    Css,
    Dart,
    Elixir,
    Elm,
    Erlang,
    Fsharp,
    Go,
    Haskell,
    Html,
    Java,
    Javascript,
    Julia,
    Kotlin,
    Lua,
    Nim,
    Ocaml,
    Perl,
    Php,
    Python,
    Ruby,
    Rust,
    Scala,
    Swift,
    Typescript,
    Zig,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AnyLanguage {
    Bash,
    C,
    Clojure,
    Cpp,
    Csharp,
    Css,
    Dart,
    Elixir,
    Elm,
    Erlang,
    Fsharp,
    Go,
    Haskell,
    Html,
    Java,
    Javascript,
    Julia,
    Kotlin,
    Lua,
    Nim,
    Ocaml,
    Perl,
    Php,
    Python,
    Ruby,
    Rust,
    Scala,
    Swift,
    Typescript,
    Zig,
    #[serde(untagged)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Scalar {
    String(String),
    Number(f64),
    Boolean(bool),
    Null,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Assignee {
    Account(Account),
    String(String),
    Array(Vec<Account>),
}
