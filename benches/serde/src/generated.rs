// Made by tserde 0.1.0. Changes to this file are lost when it is made again.
// Command: tserde (target benches/serde/src/generated.rs of tserde.toml)
// Fingerprint of its inputs and options: 7f1a9826cd0e0594

#[allow(clippy::struct_field_names)]
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Account {
    #[serde(serialize_with = "wire::number")]
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

wire::deserialize! {
    Account {
        id: required("id"),
        node_id: required("node_id"),
        login: required("login"),
        name: optional("name"),
        email: optional("email"),
        avatar_url: required("avatar_url"),
        url: required("url"),
        account_type: required("account_type"),
        site_admin: required("site_admin"),
    }
}

#[allow(clippy::struct_excessive_bools)]
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Repository {
    #[serde(serialize_with = "wire::number")]
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
    #[serde(serialize_with = "wire::number")]
    pub size: f64,
    #[serde(serialize_with = "wire::number")]
    pub stargazers_count: f64,
    #[serde(serialize_with = "wire::number")]
    pub forks_count: f64,
    #[serde(serialize_with = "wire::number")]
    pub open_issues_count: f64,
    #[serde(serialize_with = "wire::number")]
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

wire::deserialize! {
    Repository {
        id: required("id"),
        node_id: required("node_id"),
        name: required("name"),
        full_name: required("full_name"),
        private: required("private"),
        fork: required("fork"),
        html_url: required("html_url"),
        description: optional("description"),
        homepage: optional("homepage"),
        language: optional("language"),
        license: optional("license"),
        default_branch: required("default_branch"),
        visibility: required("visibility"),
        size: required("size"),
        stargazers_count: required("stargazers_count"),
        forks_count: required("forks_count"),
        open_issues_count: required("open_issues_count"),
        watchers_count: required("watchers_count"),
        has_issues: required("has_issues"),
        has_projects: required("has_projects"),
        has_downloads: required("has_downloads"),
        has_wiki: required("has_wiki"),
        has_pages: required("has_pages"),
        archived: required("archived"),
        disabled: required("disabled"),
        is_template: required("is_template"),
        created_at: required("created_at"),
        pushed_at: required("pushed_at"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Push {
    pub r#type: literal::Push,
    pub r#ref: String,
    pub before: String,
    pub after: String,
    pub forced: bool,
    #[serde(serialize_with = "wire::number")]
    pub size: f64,
    pub compare: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_ref: Option<String>,
    pub sender: Account,
    pub repository: Repository,
}

wire::deserialize! {
    Push {
        r#type: required("type"),
        r#ref: required("ref"),
        before: required("before"),
        after: required("after"),
        forced: required("forced"),
        size: required("size"),
        compare: required("compare"),
        base_ref: optional("base_ref"),
        sender: required("sender"),
        repository: required("repository"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct IssueOpened {
    pub r#type: literal::IssueOpened,
    #[serde(serialize_with = "wire::number")]
    pub number: f64,
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    pub state: String,
    pub locked: bool,
    #[serde(serialize_with = "wire::number")]
    pub comments: f64,
    pub created_at: String,
    pub updated_at: String,
    pub sender: Account,
    pub repository: Repository,
}

wire::deserialize! {
    IssueOpened {
        r#type: required("type"),
        number: required("number"),
        title: required("title"),
        body: optional("body"),
        state: required("state"),
        locked: required("locked"),
        comments: required("comments"),
        created_at: required("created_at"),
        updated_at: required("updated_at"),
        sender: required("sender"),
        repository: required("repository"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct IssueClosed {
    pub r#type: literal::IssueClosed,
    #[serde(serialize_with = "wire::number")]
    pub number: f64,
    pub title: String,
    pub state: String,
    pub closed_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    #[serde(serialize_with = "wire::number")]
    pub comments: f64,
    pub sender: Account,
    pub repository: Repository,
}

wire::deserialize! {
    IssueClosed {
        r#type: required("type"),
        number: required("number"),
        title: required("title"),
        state: required("state"),
        closed_at: required("closed_at"),
        reason: optional("reason"),
        comments: required("comments"),
        sender: required("sender"),
        repository: required("repository"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct IssueComment {
    pub r#type: literal::IssueComment,
    #[serde(serialize_with = "wire::number")]
    pub number: f64,
    #[serde(serialize_with = "wire::number")]
    pub comment_id: f64,
    pub body: String,
    pub html_url: String,
    pub created_at: String,
    pub updated_at: String,
    pub association: String,
    pub sender: Account,
    pub repository: Repository,
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PullRequestOpened {
    pub r#type: literal::PullRequestOpened,
    #[serde(serialize_with = "wire::number")]
    pub number: f64,
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    pub draft: bool,
    pub head: String,
    pub base: String,
    #[serde(serialize_with = "wire::number")]
    pub additions: f64,
    #[serde(serialize_with = "wire::number")]
    pub deletions: f64,
    #[serde(serialize_with = "wire::number")]
    pub changed_files: f64,
    #[serde(serialize_with = "wire::number")]
    pub commits: f64,
    pub sender: Account,
    pub repository: Repository,
}

wire::deserialize! {
    PullRequestOpened {
        r#type: required("type"),
        number: required("number"),
        title: required("title"),
        body: optional("body"),
        draft: required("draft"),
        head: required("head"),
        base: required("base"),
        additions: required("additions"),
        deletions: required("deletions"),
        changed_files: required("changed_files"),
        commits: required("commits"),
        sender: required("sender"),
        repository: required("repository"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PullRequestClosed {
    pub r#type: literal::PullRequestClosed,
    #[serde(serialize_with = "wire::number")]
    pub number: f64,
    pub title: String,
    pub merged: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merged_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merge_commit_sha: Option<String>,
    pub head: String,
    pub base: String,
    #[serde(serialize_with = "wire::number")]
    pub comments: f64,
    pub sender: Account,
    pub repository: Repository,
}

wire::deserialize! {
    PullRequestClosed {
        r#type: required("type"),
        number: required("number"),
        title: required("title"),
        merged: required("merged"),
        merged_at: optional("merged_at"),
        merge_commit_sha: optional("merge_commit_sha"),
        head: required("head"),
        base: required("base"),
        comments: required("comments"),
        sender: required("sender"),
        repository: required("repository"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PullRequestReview {
    pub r#type: literal::PullRequestReview,
    #[serde(serialize_with = "wire::number")]
    pub number: f64,
    #[serde(serialize_with = "wire::number")]
    pub review_id: f64,
    pub state: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    pub commit_id: String,
    pub submitted_at: String,
    pub sender: Account,
    pub repository: Repository,
}

wire::deserialize! {
    PullRequestReview {
        r#type: required("type"),
        number: required("number"),
        review_id: required("review_id"),
        state: required("state"),
        body: optional("body"),
        commit_id: required("commit_id"),
        submitted_at: required("submitted_at"),
        sender: required("sender"),
        repository: required("repository"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ReviewComment {
    pub r#type: literal::ReviewComment,
    #[serde(serialize_with = "wire::number")]
    pub number: f64,
    pub path: String,
    #[serde(serialize_with = "wire::number")]
    pub position: f64,
    #[serde(serialize_with = "wire::number")]
    pub line: f64,
    pub body: String,
    pub diff_hunk: String,
    pub commit_id: String,
    pub sender: Account,
    pub repository: Repository,
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CheckRun {
    pub r#type: literal::CheckRun,
    #[serde(serialize_with = "wire::number")]
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

wire::deserialize! {
    CheckRun {
        r#type: required("type"),
        check_id: required("check_id"),
        name: required("name"),
        status: required("status"),
        conclusion: optional("conclusion"),
        started_at: required("started_at"),
        completed_at: optional("completed_at"),
        details_url: required("details_url"),
        sender: required("sender"),
        repository: required("repository"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CheckSuite {
    pub r#type: literal::CheckSuite,
    #[serde(serialize_with = "wire::number")]
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

wire::deserialize! {
    CheckSuite {
        r#type: required("type"),
        suite_id: required("suite_id"),
        head_branch: optional("head_branch"),
        head_sha: required("head_sha"),
        status: required("status"),
        conclusion: optional("conclusion"),
        url: required("url"),
        sender: required("sender"),
        repository: required("repository"),
    }
}

#[allow(clippy::struct_field_names)]
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Release {
    pub r#type: literal::Release,
    #[serde(serialize_with = "wire::number")]
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

wire::deserialize! {
    Release {
        r#type: required("type"),
        release_id: required("release_id"),
        tag_name: required("tag_name"),
        target: required("target"),
        name: optional("name"),
        draft: required("draft"),
        prerelease: required("prerelease"),
        body: optional("body"),
        published_at: required("published_at"),
        sender: required("sender"),
        repository: required("repository"),
    }
}

#[allow(clippy::struct_field_names)]
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Fork {
    pub r#type: literal::Fork,
    #[serde(serialize_with = "wire::number")]
    pub fork_id: f64,
    pub full_name: String,
    pub private: bool,
    pub default_branch: String,
    #[serde(serialize_with = "wire::number")]
    pub forks_count: f64,
    pub created_at: String,
    pub sender: Account,
    pub repository: Repository,
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Star {
    pub r#type: literal::Star,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starred_at: Option<String>,
    #[serde(serialize_with = "wire::number")]
    pub stargazers: f64,
    #[serde(serialize_with = "wire::number")]
    pub watchers: f64,
    #[serde(serialize_with = "wire::number")]
    pub open_issues: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license: Option<String>,
    pub sender: Account,
    pub repository: Repository,
}

wire::deserialize! {
    Star {
        r#type: required("type"),
        starred_at: optional("starred_at"),
        stargazers: required("stargazers"),
        watchers: required("watchers"),
        open_issues: required("open_issues"),
        language: optional("language"),
        license: optional("license"),
        sender: required("sender"),
        repository: required("repository"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Create {
    pub r#type: literal::Create,
    pub r#ref: String,
    pub ref_kind: String,
    pub master_branch: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    pub pusher_type: String,
    #[serde(serialize_with = "wire::number")]
    pub size: f64,
    pub sender: Account,
    pub repository: Repository,
}

wire::deserialize! {
    Create {
        r#type: required("type"),
        r#ref: required("ref"),
        ref_kind: required("ref_kind"),
        master_branch: required("master_branch"),
        description: optional("description"),
        pusher_type: required("pusher_type"),
        size: required("size"),
        sender: required("sender"),
        repository: required("repository"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Delete {
    pub r#type: literal::Delete,
    pub r#ref: String,
    pub ref_kind: String,
    pub pusher_type: String,
    pub forced: bool,
    pub compare: String,
    #[serde(serialize_with = "wire::number")]
    pub size: f64,
    pub sender: Account,
    pub repository: Repository,
}

#[allow(clippy::struct_field_names)]
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Deployment {
    pub r#type: literal::Deployment,
    #[serde(serialize_with = "wire::number")]
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

wire::deserialize! {
    Deployment {
        r#type: required("type"),
        deployment_id: required("deployment_id"),
        sha: required("sha"),
        r#ref: required("ref"),
        task: required("task"),
        environment: required("environment"),
        description: optional("description"),
        created_at: required("created_at"),
        sender: required("sender"),
        repository: required("repository"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct DeploymentStatus {
    pub r#type: literal::DeploymentStatus,
    #[serde(serialize_with = "wire::number")]
    pub deployment_id: f64,
    #[serde(serialize_with = "wire::number")]
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

wire::deserialize! {
    DeploymentStatus {
        r#type: required("type"),
        deployment_id: required("deployment_id"),
        status_id: required("status_id"),
        state: required("state"),
        target_url: required("target_url"),
        environment: required("environment"),
        log_url: optional("log_url"),
        updated_at: required("updated_at"),
        sender: required("sender"),
        repository: required("repository"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct WorkflowRun {
    pub r#type: literal::WorkflowRun,
    #[serde(serialize_with = "wire::number")]
    pub run_id: f64,
    pub name: String,
    pub head_branch: String,
    #[serde(serialize_with = "wire::number")]
    pub run_number: f64,
    pub event: String,
    pub status: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conclusion: Option<String>,
    #[serde(serialize_with = "wire::number")]
    pub workflow_id: f64,
    #[serde(serialize_with = "wire::number")]
    pub attempt: f64,
    pub sender: Account,
    pub repository: Repository,
}

wire::deserialize! {
    WorkflowRun {
        r#type: required("type"),
        run_id: required("run_id"),
        name: required("name"),
        head_branch: required("head_branch"),
        run_number: required("run_number"),
        event: required("event"),
        status: required("status"),
        conclusion: optional("conclusion"),
        workflow_id: required("workflow_id"),
        attempt: required("attempt"),
        sender: required("sender"),
        repository: required("repository"),
    }
}

#[allow(clippy::struct_field_names)]
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Label {
    pub r#type: literal::Label,
    #[serde(serialize_with = "wire::number")]
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

wire::deserialize! {
    Label {
        r#type: required("type"),
        label_id: required("label_id"),
        name: required("name"),
        color: required("color"),
        default: required("default"),
        description: optional("description"),
        url: required("url"),
        sender: required("sender"),
        repository: required("repository"),
    }
}

#[allow(clippy::struct_field_names)]
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Milestone {
    pub r#type: literal::Milestone,
    #[serde(serialize_with = "wire::number")]
    pub milestone_id: f64,
    #[serde(serialize_with = "wire::number")]
    pub number: f64,
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(serialize_with = "wire::number")]
    pub open_issues: f64,
    #[serde(serialize_with = "wire::number")]
    pub closed_issues: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_on: Option<String>,
    pub sender: Account,
    pub repository: Repository,
}

wire::deserialize! {
    Milestone {
        r#type: required("type"),
        milestone_id: required("milestone_id"),
        number: required("number"),
        title: required("title"),
        description: optional("description"),
        open_issues: required("open_issues"),
        closed_issues: required("closed_issues"),
        due_on: optional("due_on"),
        sender: required("sender"),
        repository: required("repository"),
    }
}

#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum Event {
    Push(Box<Push>),
    IssueOpened(Box<IssueOpened>),
    IssueClosed(Box<IssueClosed>),
    IssueComment(Box<IssueComment>),
    PullRequestOpened(Box<PullRequestOpened>),
    PullRequestClosed(Box<PullRequestClosed>),
    PullRequestReview(Box<PullRequestReview>),
    ReviewComment(Box<ReviewComment>),
    CheckRun(Box<CheckRun>),
    CheckSuite(Box<CheckSuite>),
    Release(Box<Release>),
    Fork(Box<Fork>),
    Star(Box<Star>),
    Create(Box<Create>),
    Delete(Box<Delete>),
    Deployment(Box<Deployment>),
    DeploymentStatus(Box<DeploymentStatus>),
    WorkflowRun(Box<WorkflowRun>),
    Label(Box<Label>),
    Milestone(Box<Milestone>),
}

impl<'de> serde::Deserialize<'de> for Event {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Event {
    const EXPECTED: &'static str = "`Event` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let mut object = wire::Object::new(object);
        match object.text("type")? {
            Some("push") => object.read().map(Self::Push),
            Some("issue_opened") => object.read().map(Self::IssueOpened),
            Some("issue_closed") => object.read().map(Self::IssueClosed),
            Some("issue_comment") => object.read().map(Self::IssueComment),
            Some("pull_request_opened") => object.read().map(Self::PullRequestOpened),
            Some("pull_request_closed") => object.read().map(Self::PullRequestClosed),
            Some("pull_request_review") => object.read().map(Self::PullRequestReview),
            Some("review_comment") => object.read().map(Self::ReviewComment),
            Some("check_run") => object.read().map(Self::CheckRun),
            Some("check_suite") => object.read().map(Self::CheckSuite),
            Some("release") => object.read().map(Self::Release),
            Some("fork") => object.read().map(Self::Fork),
            Some("star") => object.read().map(Self::Star),
            Some("create") => object.read().map(Self::Create),
            Some("delete") => object.read().map(Self::Delete),
            Some("deployment") => object.read().map(Self::Deployment),
            Some("deployment_status") => object.read().map(Self::DeploymentStatus),
            Some("workflow_run") => object.read().map(Self::WorkflowRun),
            Some("label") => object.read().map(Self::Label),
            Some("milestone") => object.read().map(Self::Milestone),
            _ => Err(object.unknown("Event", "type")),
        }
    }
}

impl From<Push> for Event {
    fn from(value: Push) -> Self {
        Self::Push(Box::new(value))
    }
}

impl From<IssueOpened> for Event {
    fn from(value: IssueOpened) -> Self {
        Self::IssueOpened(Box::new(value))
    }
}

impl From<IssueClosed> for Event {
    fn from(value: IssueClosed) -> Self {
        Self::IssueClosed(Box::new(value))
    }
}

impl From<IssueComment> for Event {
    fn from(value: IssueComment) -> Self {
        Self::IssueComment(Box::new(value))
    }
}

impl From<PullRequestOpened> for Event {
    fn from(value: PullRequestOpened) -> Self {
        Self::PullRequestOpened(Box::new(value))
    }
}

impl From<PullRequestClosed> for Event {
    fn from(value: PullRequestClosed) -> Self {
        Self::PullRequestClosed(Box::new(value))
    }
}

impl From<PullRequestReview> for Event {
    fn from(value: PullRequestReview) -> Self {
        Self::PullRequestReview(Box::new(value))
    }
}

impl From<ReviewComment> for Event {
    fn from(value: ReviewComment) -> Self {
        Self::ReviewComment(Box::new(value))
    }
}

impl From<CheckRun> for Event {
    fn from(value: CheckRun) -> Self {
        Self::CheckRun(Box::new(value))
    }
}

impl From<CheckSuite> for Event {
    fn from(value: CheckSuite) -> Self {
        Self::CheckSuite(Box::new(value))
    }
}

impl From<Release> for Event {
    fn from(value: Release) -> Self {
        Self::Release(Box::new(value))
    }
}

impl From<Fork> for Event {
    fn from(value: Fork) -> Self {
        Self::Fork(Box::new(value))
    }
}

impl From<Star> for Event {
    fn from(value: Star) -> Self {
        Self::Star(Box::new(value))
    }
}

impl From<Create> for Event {
    fn from(value: Create) -> Self {
        Self::Create(Box::new(value))
    }
}

impl From<Delete> for Event {
    fn from(value: Delete) -> Self {
        Self::Delete(Box::new(value))
    }
}

impl From<Deployment> for Event {
    fn from(value: Deployment) -> Self {
        Self::Deployment(Box::new(value))
    }
}

impl From<DeploymentStatus> for Event {
    fn from(value: DeploymentStatus) -> Self {
        Self::DeploymentStatus(Box::new(value))
    }
}

impl From<WorkflowRun> for Event {
    fn from(value: WorkflowRun) -> Self {
        Self::WorkflowRun(Box::new(value))
    }
}

impl From<Label> for Event {
    fn from(value: Label) -> Self {
        Self::Label(Box::new(value))
    }
}

impl From<Milestone> for Event {
    fn from(value: Milestone) -> Self {
        Self::Milestone(Box::new(value))
    }
}

pub type Position = (f64, f64);

#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Point {
    pub r#type: literal::Point,
    #[serde(serialize_with = "wire::number")]
    pub coordinates: Position,
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LineString {
    pub r#type: literal::LineString,
    #[serde(serialize_with = "wire::number")]
    pub coordinates: Vec<Position>,
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Polygon {
    pub r#type: literal::Polygon,
    #[serde(serialize_with = "wire::number")]
    pub coordinates: Vec<Vec<Position>>,
}

#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum Geometry {
    Point(Point),
    LineString(LineString),
    Polygon(Polygon),
}

impl<'de> serde::Deserialize<'de> for Geometry {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Geometry {
    const EXPECTED: &'static str = "`Geometry` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let mut object = wire::Object::new(object);
        match object.text("type")? {
            Some("Point") => object.read().map(Self::Point),
            Some("LineString") => object.read().map(Self::LineString),
            Some("Polygon") => object.read().map(Self::Polygon),
            _ => Err(object.unknown("Geometry", "type")),
        }
    }
}

impl From<Point> for Geometry {
    fn from(value: Point) -> Self {
        Self::Point(value)
    }
}

impl From<LineString> for Geometry {
    fn from(value: LineString) -> Self {
        Self::LineString(value)
    }
}

impl From<Polygon> for Geometry {
    fn from(value: Polygon) -> Self {
        Self::Polygon(value)
    }
}

#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Feature {
    pub r#type: literal::Feature,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    pub geometry: Geometry,
    pub properties: std::collections::BTreeMap<String, String>,
}

wire::deserialize! {
    Feature {
        r#type: required("type"),
        id: optional("id"),
        geometry: required("geometry"),
        properties: required("properties"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct FeatureCollection {
    pub r#type: literal::FeatureCollection,
    pub features: Vec<Feature>,
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
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
    #[serde(serialize_with = "wire::number")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<f64>,
    #[serde(serialize_with = "wire::number")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<f64>,
    #[serde(serialize_with = "wire::number")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub depth: Option<f64>,
    #[serde(serialize_with = "wire::number")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<f64>,
    #[serde(serialize_with = "wire::number")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    #[serde(serialize_with = "wire::number")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax: Option<f64>,
    #[serde(serialize_with = "wire::number")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount: Option<f64>,
    #[serde(serialize_with = "wire::number")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock: Option<f64>,
    #[serde(serialize_with = "wire::number")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rating: Option<f64>,
    #[serde(serialize_with = "wire::number")]
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

wire::deserialize! {
    Settings {
        title: optional("title"),
        subtitle: optional("subtitle"),
        author: optional("author"),
        editor: optional("editor"),
        publisher: optional("publisher"),
        language: optional("language"),
        country: optional("country"),
        city: optional("city"),
        street: optional("street"),
        postcode: optional("postcode"),
        phone: optional("phone"),
        email: optional("email"),
        website: optional("website"),
        logo: optional("logo"),
        banner: optional("banner"),
        theme: optional("theme"),
        font: optional("font"),
        color: optional("color"),
        background: optional("background"),
        border: optional("border"),
        width: optional("width"),
        height: optional("height"),
        depth: optional("depth"),
        weight: optional("weight"),
        price: optional("price"),
        tax: optional("tax"),
        discount: optional("discount"),
        stock: optional("stock"),
        rating: optional("rating"),
        votes: optional("votes"),
        visible: optional("visible"),
        featured: optional("featured"),
        archived: optional("archived"),
        draft: optional("draft"),
        locked: optional("locked"),
        pinned: optional("pinned"),
        public: optional("public"),
        verified: optional("verified"),
        subscribed: optional("subscribed"),
        deleted: optional("deleted"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Manifest {
    pub name: String,
    pub version: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    pub license: String,
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

wire::deserialize! {
    Manifest {
        name: required("name"),
        version: required("version"),
        description: optional("description"),
        private: optional("private"),
        license: required("license"),
        ..extra
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

wire::strings! {
    Language by table {
        Bash: "bash",
        C: "c",
        Clojure: "clojure",
        Cpp: "cpp",
        Csharp: "csharp",
        Css: "css",
        Dart: "dart",
        Elixir: "elixir",
        Elm: "elm",
        Erlang: "erlang",
        Fsharp: "fsharp",
        Go: "go",
        Haskell: "haskell",
        Html: "html",
        Java: "java",
        Javascript: "javascript",
        Julia: "julia",
        Kotlin: "kotlin",
        Lua: "lua",
        Nim: "nim",
        Ocaml: "ocaml",
        Perl: "perl",
        Php: "php",
        Python: "python",
        Ruby: "ruby",
        Rust: "rust",
        Scala: "scala",
        Swift: "swift",
        Typescript: "typescript",
        Zig: "zig",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    /// Any other string.
    Other(String),
}

wire::strings! {
    AnyLanguage by table {
        Bash: "bash",
        C: "c",
        Clojure: "clojure",
        Cpp: "cpp",
        Csharp: "csharp",
        Css: "css",
        Dart: "dart",
        Elixir: "elixir",
        Elm: "elm",
        Erlang: "erlang",
        Fsharp: "fsharp",
        Go: "go",
        Haskell: "haskell",
        Html: "html",
        Java: "java",
        Javascript: "javascript",
        Julia: "julia",
        Kotlin: "kotlin",
        Lua: "lua",
        Nim: "nim",
        Ocaml: "ocaml",
        Perl: "perl",
        Php: "php",
        Python: "python",
        Ruby: "ruby",
        Rust: "rust",
        Scala: "scala",
        Swift: "swift",
        Typescript: "typescript",
        Zig: "zig",
        ..Other(String)
    }
}

pub type Scalar = Option<ScalarValue>;

#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum ScalarValue {
    String(String),
    Number(#[serde(serialize_with = "wire::number")] f64),
    Bool(bool),
}

impl<'de> serde::Deserialize<'de> for ScalarValue {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl wire::ByKind<'_> for ScalarValue {
    const EXPECTED: &'static str = "`ScalarValue` (a boolean, a number or a string)";

    fn bool<E: serde::de::Error>(value: bool) -> Result<Self, E> {
        Ok(Self::Bool(value))
    }

    fn number<E: serde::de::Error>(number: wire::Numeral) -> Result<Self, E> {
        Ok(Self::Number(number.as_f64()))
    }

    fn string<E: serde::de::Error>(text: std::borrow::Cow<'_, str>) -> Result<Self, E> {
        Ok(Self::String(text.into_owned()))
    }
}

impl From<String> for ScalarValue {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ScalarValue {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<f64> for ScalarValue {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<bool> for ScalarValue {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum Assignee {
    Account(Account),
    String(String),
    Array(Vec<Account>),
}

impl<'de> serde::Deserialize<'de> for Assignee {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Assignee {
    const EXPECTED: &'static str = "`Assignee` (a string, an array or an object)";

    fn string<E: serde::de::Error>(text: std::borrow::Cow<'_, str>) -> Result<Self, E> {
        Ok(Self::String(text.into_owned()))
    }

    fn array<A: serde::de::SeqAccess<'de>>(array: A) -> Result<Self, A::Error> {
        wire::read_array(array).map(Self::Array)
    }

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        wire::read_object(object).map(Self::Account)
    }
}

impl From<Account> for Assignee {
    fn from(value: Account) -> Self {
        Self::Account(value)
    }
}

impl From<String> for Assignee {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Assignee {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Vec<Account>> for Assignee {
    fn from(value: Vec<Account>) -> Self {
        Self::Array(value)
    }
}

pub mod literal {
    use super::wire;

    /// `"Feature"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Feature;

    wire::constant! { Feature = "Feature" }

    /// `"FeatureCollection"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct FeatureCollection;

    wire::constant! { FeatureCollection = "FeatureCollection" }

    /// `"LineString"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct LineString;

    wire::constant! { LineString = "LineString" }

    /// `"Point"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Point;

    wire::constant! { Point = "Point" }

    /// `"Polygon"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Polygon;

    wire::constant! { Polygon = "Polygon" }

    /// `"check_run"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CheckRun;

    wire::constant! { CheckRun = "check_run" }

    /// `"check_suite"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CheckSuite;

    wire::constant! { CheckSuite = "check_suite" }

    /// `"create"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Create;

    wire::constant! { Create = "create" }

    /// `"delete"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Delete;

    wire::constant! { Delete = "delete" }

    /// `"deployment"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Deployment;

    wire::constant! { Deployment = "deployment" }

    /// `"deployment_status"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct DeploymentStatus;

    wire::constant! { DeploymentStatus = "deployment_status" }

    /// `"fork"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Fork;

    wire::constant! { Fork = "fork" }

    /// `"issue_closed"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct IssueClosed;

    wire::constant! { IssueClosed = "issue_closed" }

    /// `"issue_comment"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct IssueComment;

    wire::constant! { IssueComment = "issue_comment" }

    /// `"issue_opened"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct IssueOpened;

    wire::constant! { IssueOpened = "issue_opened" }

    /// `"label"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Label;

    wire::constant! { Label = "label" }

    /// `"milestone"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Milestone;

    wire::constant! { Milestone = "milestone" }

    /// `"pull_request_closed"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PullRequestClosed;

    wire::constant! { PullRequestClosed = "pull_request_closed" }

    /// `"pull_request_opened"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PullRequestOpened;

    wire::constant! { PullRequestOpened = "pull_request_opened" }

    /// `"pull_request_review"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PullRequestReview;

    wire::constant! { PullRequestReview = "pull_request_review" }

    /// `"push"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Push;

    wire::constant! { Push = "push" }

    /// `"release"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Release;

    wire::constant! { Release = "release" }

    /// `"review_comment"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ReviewComment;

    wire::constant! { ReviewComment = "review_comment" }

    /// `"star"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Star;

    wire::constant! { Star = "star" }

    /// `"workflow_run"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct WorkflowRun;

    wire::constant! { WorkflowRun = "workflow_run" }
}

#[allow(unused_imports)]
pub use wire::InvalidValue;

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserialize, Deserializer, Serialize, Serializer, forward_to_deserialize_any};
    use serde::de::{DeserializeSeed, Error, Expected, IgnoredAny, IntoDeserializer, MapAccess, SeqAccess, StdError, Unexpected, Visitor};
    use serde::de::value::{MapAccessDeserializer, MapDeserializer, SeqAccessDeserializer, SeqDeserializer};
    use serde::ser::{SerializeSeq, SerializeTuple};
    use std::borrow::Cow;
    use std::cell::Cell;
    use std::fmt;
    use std::marker::PhantomData;
    use std::str::FromStr;

    /// A value that is none of those its type has.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct InvalidValue(String);

    impl fmt::Display for InvalidValue {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(&self.0)
        }
    }

    impl std::error::Error for InvalidValue {}

    impl InvalidValue {
        /// None of the values that are expected.
        pub(super) fn one_of<T: fmt::Display, E: fmt::Display>(value: T, expected: &[E]) -> Self {
            let expected: Vec<String> = expected.iter().map(|value| format!("`{value}`")).collect();
            let one_of = if expected.len() == 1 { "" } else { "one of " };
            Self(format!("unknown value `{value}`, expected {one_of}{}", expected.join(", ")))
        }
    }

    /// An enum of strings: what each variant is in JSON.
    macro_rules! strings {
        ($name:ident $(by $table:ident)? { $($variant:ident: $text:literal),+ $(,)? }) => {
            #[allow(deprecated)]
            impl $name {
                /// All values, in the order of their declaration.
                pub const ALL: [Self; [$($text),+].len()] = [$(Self::$variant),+];

                /// The value as it is written in JSON.
                #[must_use]
                pub const fn as_str(self) -> &'static str {
                    match self {
                        $(Self::$variant => $text,)+
                    }
                }
            }

            #[allow(deprecated)]
            impl ::core::str::FromStr for $name {
                type Err = wire::InvalidValue;

                fn from_str(text: &str) -> ::core::result::Result<Self, wire::InvalidValue> {
                    Self::known(text).ok_or_else(|| wire::InvalidValue::one_of(text, &Self::ALL.map(Self::as_str)))
                }
            }

            wire::strings!(@impl $name known(Self::known) $($table)? { $($variant: $text),+ });
        };
        // The last variant is any other string.
        ($name:ident $(by $table:ident)? { $($variant:ident: $text:literal,)+ ..$other:ident($string:ty) }) => {
            #[allow(deprecated)]
            impl $name {
                /// The value as it is written in JSON.
                #[must_use]
                pub fn as_str(&self) -> &str {
                    match self {
                        Self::$other(text) => text,
                        known => known.known_text(),
                    }
                }

                // Apart, so that it is looked up in a table.
                #[inline(never)]
                const fn known_text(&self) -> &'static str {
                    match self {
                        $(Self::$variant => $text,)+
                        Self::$other(_) => "",
                    }
                }
            }

            #[allow(deprecated)]
            impl ::core::convert::From<$string> for $name {
                fn from(text: $string) -> Self {
                    Self::known(&text).unwrap_or_else(|| Self::$other(text.into()))
                }
            }

            #[allow(deprecated)]
            impl ::core::convert::From<&str> for $name {
                fn from(text: &str) -> Self {
                    Self::known(text).unwrap_or_else(|| Self::$other(text.into()))
                }
            }

            #[allow(deprecated)]
            impl ::core::str::FromStr for $name {
                type Err = ::core::convert::Infallible;

                fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                    ::core::result::Result::Ok(text.into())
                }
            }

            wire::strings!(@impl $name open() $($table)? { $($variant: $text),+ });
        };
        (@impl $name:ident $read:ident($($known:path)?) $($table:ident)? { $($variant:ident: $text:literal),+ }) => {
            #[allow(deprecated)]
            impl $name {
                #[inline]
                fn known(text: &str) -> ::core::option::Option<Self> {
                    wire::strings!(@known text $($table)? { $($variant: $text),+ })
                }
            }

            #[allow(deprecated)]
            impl ::core::fmt::Display for $name {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    f.pad(self.as_str())
                }
            }

            #[allow(deprecated)]
            impl wire::serde::Serialize for $name {
                fn serialize<S: wire::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                    serializer.serialize_str(self.as_str())
                }
            }

            #[allow(deprecated)]
            impl<'de> wire::serde::Deserialize<'de> for $name {
                fn deserialize<D: wire::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    wire::$read(deserializer, $($known)?)
                }
            }
        };
        (@known $given:ident table { $($variant:ident: $text:literal),+ }) => {{
            #[allow(non_camel_case_types, clippy::enum_variant_names)]
            enum Known {
                $($variant),+
            }
            const KNOWN: &[(&str, Known)] = &[$(($text, Known::$variant)),+];
            static PLACES: [u16; wire::room(KNOWN)] = wire::places(KNOWN);
            ::core::option::Option::Some(match wire::find($given, KNOWN, &PLACES)? {
                $(Known::$variant => Self::$variant,)+
            })
        }};
    }

    pub(super) use strings;

    /// How many places a table has for so many texts: half of them or more stay free.
    pub const fn room<T>(texts: &[(&str, T)]) -> usize {
        (2 * texts.len()).next_power_of_two()
    }

    /// The first place for a text among so many, by its length and five of its bytes.
    const fn place(text: &str, of: usize) -> usize {
        let (bytes, length) = (text.as_bytes(), text.len());
        let mut place = length;
        if length > 0 {
            place = joined(place, bytes[0]);
            place = joined(place, bytes[length / 4]);
            place = joined(place, bytes[length / 2]);
            place = joined(place, bytes[length - 1 - length / 4]);
            place = joined(place, bytes[length - 1]);
        }
        (place ^ (place >> 7)) & (of - 1)
    }

    const fn joined(place: usize, byte: u8) -> usize {
        place.wrapping_mul(33).wrapping_add(byte as usize)
    }

    /// So many places are tried for a text, one after the other.
    const TRIED: usize = 8;

    /// Which of the texts has which place, counted from one.
    #[allow(clippy::cast_possible_truncation)] // there are not that many
    pub const fn places<T, const N: usize>(texts: &[(&str, T)]) -> [u16; N] {
        let mut places = [0; N];
        let mut at = 0;
        while at < texts.len() {
            let (first, mut tried) = (place(texts[at].0, N), 0);
            while tried < TRIED && places[(first + tried) & (N - 1)] != 0 {
                tried += 1;
            }
            if tried < TRIED {
                places[(first + tried) & (N - 1)] = at as u16 + 1;
            }
            at += 1;
        }
        places
    }

    /// What a text stands for.
    #[inline]
    pub fn find<'a, T, const N: usize>(text: &str, texts: &'a [(&str, T)], places: &[u16; N]) -> Option<&'a T> {
        let first = place(text, N);
        for tried in 0..TRIED {
            let at = places[(first + tried) & (N - 1)].checked_sub(1)?;
            let (other, value) = &texts[usize::from(at)];
            if text == *other {
                return Some(value);
            }
        }
        // It may be one that had no place left.
        texts.iter().find_map(|(other, value)| (text == *other).then_some(value))
    }

    /// Reads a string that has to be one of those its type knows.
    pub fn known<'de, T, D>(deserializer: D, known: impl Fn(&str) -> Option<T>) -> Result<T, D::Error>
    where
        T: FromStr,
        T::Err: fmt::Display,
        D: Deserializer<'de>,
    {
        deserializer.deserialize_str(Known(known, PhantomData))
    }

    struct Known<T, F>(F, PhantomData<T>);

    impl<T, F> Visitor<'_> for Known<T, F>
    where
        T: FromStr,
        T::Err: fmt::Display,
        F: Fn(&str) -> Option<T>,
    {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            match self.0(text) {
                Some(value) => Ok(value),
                None => unknown(text),
            }
        }
    }

    /// What is not known says why, apart from where all others pass.
    #[cold]
    fn unknown<T, E>(text: &str) -> Result<T, E>
    where
        T: FromStr,
        T::Err: fmt::Display,
        E: Error,
    {
        text.parse().map_err(E::custom)
    }

    /// Reads a string that may be one of those its type knows.
    pub fn open<'de, T, D>(deserializer: D) -> Result<T, D::Error>
    where
        T: From<String> + for<'a> From<&'a str>,
        D: Deserializer<'de>,
    {
        deserializer.deserialize_str(Open(PhantomData))
    }

    struct Open<T>(PhantomData<T>);

    impl<T: From<String> + for<'a> From<&'a str>> Visitor<'_> for Open<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            Ok(T::from(text))
        }

        fn visit_string<E: Error>(self, text: String) -> Result<T, E> {
            Ok(T::from(text))
        }
    }

    /// A struct without fields: the string that it is in JSON.
    macro_rules! constant {
        ($name:ident = $text:literal) => {
            #[allow(deprecated)]
            impl wire::serde::Serialize for $name {
                fn serialize<S: wire::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                    serializer.serialize_str($text)
                }
            }

            #[allow(deprecated)]
            impl<'de> wire::serde::Deserialize<'de> for $name {
                fn deserialize<D: wire::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    wire::text(deserializer, $text, Self)
                }
            }
        };
    }

    pub(super) use constant;

    /// Reads one string, which is all that a value of this type can be.
    pub fn text<'de, T, D: Deserializer<'de>>(deserializer: D, text: &'static str, value: T) -> Result<T, D::Error> {
        deserializer.deserialize_str(TextVisitor { text, value })
    }

    struct TextVisitor<T> {
        text: &'static str,
        value: T,
    }

    impl<T> Visitor<'_> for TextVisitor<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{:?}", self.text)
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            if text == self.text { Ok(self.value) } else { Err(E::invalid_value(Unexpected::Str(text), &self)) }
        }
    }

    /// How a struct is read: the key of each field, and whether it has to be there.
    ///
    /// Where the key is absent, a field that is `required` is an error, and one that is `optional` is `None`. Whether `null` is
    /// a value is for the field's type to say.
    macro_rules! deserialize {
        ($name:ident $(<$($of:ident),+>)? { $($field:ident: $presence:ident($key:literal)),+ $(,)? }) => {
            wire::deserialize!(@impl $name [$($($of),+)?] object {
                enum Key {
                    $($field),+
                }
                $(let mut $field = ::core::option::Option::None;)+
                while let ::core::option::Option::Some(key) = wire::key_as(&mut object, |key| match key {
                    $($key => ::core::option::Option::Some(Key::$field),)+
                    _ => ::core::option::Option::None,
                })? {
                    match key {
                        $(::core::option::Option::Some(Key::$field) => wire::field(&mut object, &mut $field, $key),)+
                        ::core::option::Option::None => wire::skip(&mut object),
                    }?;
                }
                ::core::result::Result::Ok(Self { $($field: wire::deserialize!(@$presence $field $key)),+ })
            });
        };
        // All other keys are kept in the last field.
        ($name:ident $(<$($of:ident),+>)? { $($field:ident: $presence:ident($key:literal),)* ..$rest:ident }) => {
            wire::deserialize!(@impl $name [$($($of),+)?] object {
                $(let mut $field = ::core::option::Option::None;)*
                let mut $rest = wire::none_of(|own: Self| own.$rest);
                while let ::core::option::Option::Some(key) = object.next_key::<wire::Key>()? {
                    match key.as_str() {
                        $($key => $field = ::core::option::Option::Some(object.next_value()?),)*
                        _ => _ = $rest.insert(key.read()?, object.next_value()?),
                    }
                }
                ::core::result::Result::Ok(Self { $($field: wire::deserialize!(@$presence $field $key),)* $rest })
            });
        };
        (@impl $name:ident [$($of:ident),*] $object:ident $body:block) => {
            #[allow(deprecated)]
            impl<'de, $($of: wire::serde::Deserialize<'de>),*> wire::serde::Deserialize<'de> for $name<$($of),*> {
                fn deserialize<__D: wire::serde::Deserializer<'de>>(
                    deserializer: __D,
                ) -> ::core::result::Result<Self, __D::Error> {
                    wire::by_key(deserializer)
                }
            }

            #[allow(deprecated, non_camel_case_types, non_snake_case)]
            #[allow(clippy::disallowed_names, clippy::enum_variant_names)]
            impl<'de, $($of: wire::serde::Deserialize<'de>),*> wire::ByKey<'de> for $name<$($of),*> {
                const EXPECTED: &'static str = ::core::concat!("struct ", ::core::stringify!($name));

                fn object<__A: wire::serde::de::MapAccess<'de>>(
                    mut $object: __A,
                ) -> ::core::result::Result<Self, __A::Error> $body
            }
        };
        (@required $field:ident $key:literal) => { wire::required($field, $key)? };
        (@optional $field:ident $key:literal) => { $field };
    }

    pub(super) use deserialize;

    pub use serde;

    /// Reads a struct.
    pub fn by_key<'de, T: ByKey<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_map(KeysVisitor(PhantomData))
    }

    /// A struct that is read key by key.
    pub trait ByKey<'de>: Sized {
        /// What it is, for messages.
        const EXPECTED: &'static str;

        /// From the keys and values of an object.
        fn object<A: MapAccess<'de>>(object: A) -> Result<Self, A::Error>;
    }

    struct KeysVisitor<T>(PhantomData<T>);

    impl<'de, T: ByKey<'de>> Visitor<'de> for KeysVisitor<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(T::EXPECTED)
        }

        fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<T, A::Error> {
            T::object(object)
        }
    }

    /// Reads the value of a key that has a field.
    pub fn field<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
        object: &mut A,
        field: &mut Option<T>,
        key: &'static str,
    ) -> Result<(), A::Error> {
        if field.is_some() {
            return Err(A::Error::duplicate_field(key));
        }
        *field = Some(object.next_value()?);
        Ok(())
    }

    /// Passes over the value of a key that has none.
    pub fn skip<'de, A: MapAccess<'de>>(object: &mut A) -> Result<(), A::Error> {
        object.next_value::<IgnoredAny>().map(drop)
    }

    /// Reads the next key, as what it is known as.
    pub fn key_as<'de, K, A: MapAccess<'de>>(
        object: &mut A,
        known: impl Fn(&str) -> K,
    ) -> Result<Option<K>, A::Error> {
        object.next_key_seed(KeyAs(known))
    }

    struct KeyAs<F>(F);

    impl<'de, K, F: Fn(&str) -> K> DeserializeSeed<'de> for KeyAs<F> {
        type Value = K;

        fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<K, D::Error> {
            deserializer.deserialize_identifier(self)
        }
    }

    impl<K, F: Fn(&str) -> K> Visitor<'_> for KeyAs<F> {
        type Value = K;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a key")
        }

        fn visit_str<E: Error>(self, key: &str) -> Result<K, E> {
            Ok((self.0)(key))
        }
    }

    /// The value of a key that must be there.
    pub fn required<T, E: Error>(value: Option<T>, key: &'static str) -> Result<T, E> {
        value.ok_or_else(|| E::missing_field(key))
    }

    /// No other keys yet, in the field of a struct that has them.
    pub fn none_of<S, M: Default>(_field: fn(S) -> M) -> M {
        M::default()
    }

    /// A key of an object, which is that of the input where it lends it.
    pub struct Key<'de>(Cow<'de, str>);

    impl Key<'_> {
        /// To compare with.
        pub fn as_str(&self) -> &str {
            &self.0
        }

        /// To keep.
        pub fn read<'de, T: Deserialize<'de>, E: Error>(self) -> Result<T, E> {
            T::deserialize(self.0.into_deserializer())
        }
    }

    impl<'de> Deserialize<'de> for Key<'de> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_str(KeyVisitor)
        }
    }

    struct KeyVisitor;

    impl<'de> Visitor<'de> for KeyVisitor {
        type Value = Key<'de>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a key")
        }

        fn visit_str<E: Error>(self, key: &str) -> Result<Key<'de>, E> {
            Ok(Key(Cow::Owned(key.to_owned())))
        }

        fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<Key<'de>, E> {
            Ok(Key(Cow::Borrowed(key)))
        }

        fn visit_string<E: Error>(self, key: String) -> Result<Key<'de>, E> {
            Ok(Key(Cow::Owned(key)))
        }
    }

    /// Writes numbers as JavaScript does: an integral one without a fraction, `1` and not `1.0`.
    ///
    /// Beyond ±2⁶³, and for `-0.0`, infinities and NaN, it is what the format makes of an `f64`.
    pub fn number<T: Numeric, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        value.write(serializer)
    }

    /// A number, or something made of numbers.
    pub trait Numeric {
        /// Writes it, its integral numbers as integers.
        fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
    }

    impl Numeric for f64 {
        #[inline]
        fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            // What is integral and below 2^21 has nothing in the lower half of its bits. Most that is not, has something there.
            if self.to_bits() << 32 != 0 && self.abs() < 2_097_152.0 {
                serializer.serialize_f64(*self)
            } else {
                integral(*self, serializer)
            }
        }
    }

    /// Writes a number that may be integral. Apart, so that it makes no other number slower.
    #[inline(never)]
    #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)] // it must come back to the bit
    fn integral<S: Serializer>(value: f64, serializer: S) -> Result<S::Ok, S::Error> {
        let integer = value as i64;
        if (integer as f64).to_bits() == value.to_bits() && integer != i64::MAX {
            serializer.serialize_i64(integer)
        } else {
            serializer.serialize_f64(value)
        }
    }

    /// Writes a part of something made of numbers.
    pub struct AsNumber<'a, T>(pub &'a T);

    impl<T: Numeric> Serialize for AsNumber<'_, T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            self.0.write(serializer)
        }
    }

    impl<T: Numeric> Numeric for Option<T> {
        fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self {
                Some(value) => serializer.serialize_some(&AsNumber(value)),
                None => serializer.serialize_none(),
            }
        }
    }

    impl<T: Numeric> Numeric for Vec<T> {
        fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut array = serializer.serialize_seq(Some(self.len()))?;
            for element in self {
                array.serialize_element(&AsNumber(element))?;
            }
            array.end()
        }
    }

    /// Reads a type whose members are told apart by the kind of the JSON value.
    pub fn by_kind<'de, T: ByKind<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(KindVisitor(PhantomData))
    }

    /// A type that is read by the kind of the JSON value. A kind that none of its members has is refused.
    pub trait ByKind<'de>: Sized {
        /// What it is, for messages.
        const EXPECTED: &'static str;

        /// From `null`.
        fn null<E: Error>() -> Result<Self, E> {
            Err(E::invalid_type(Unexpected::Unit, &Self::EXPECTED))
        }

        /// From `true` or `false`.
        fn bool<E: Error>(value: bool) -> Result<Self, E> {
            Err(E::invalid_type(Unexpected::Bool(value), &Self::EXPECTED))
        }

        /// From a number.
        fn number<E: Error>(number: Numeral) -> Result<Self, E> {
            Err(E::invalid_type(number.unexpected(), &Self::EXPECTED))
        }

        /// From a string.
        fn string<E: Error>(text: Cow<'_, str>) -> Result<Self, E> {
            Err(E::invalid_type(Unexpected::Str(&text), &Self::EXPECTED))
        }

        /// From a string that the input lends.
        fn borrowed_string<E: Error>(text: &'de str) -> Result<Self, E> {
            Self::string(Cow::Borrowed(text))
        }

        /// From an array.
        fn array<A: SeqAccess<'de>>(_array: A) -> Result<Self, A::Error> {
            Err(A::Error::invalid_type(Unexpected::Seq, &Self::EXPECTED))
        }

        /// From an object.
        fn object<A: MapAccess<'de>>(_object: A) -> Result<Self, A::Error> {
            Err(A::Error::invalid_type(Unexpected::Map, &Self::EXPECTED))
        }
    }

    /// A JSON number.
    #[derive(Clone, Copy)]
    pub enum Numeral {
        /// Below zero.
        Signed(i64),
        /// Zero and above.
        Unsigned(u64),
        /// With a fraction or an exponent.
        Float(f64),
    }

    impl Numeral {
        /// For messages.
        pub fn unexpected(self) -> Unexpected<'static> {
            match self {
                Self::Signed(value) => Unexpected::Signed(value),
                Self::Unsigned(value) => Unexpected::Unsigned(value),
                Self::Float(value) => Unexpected::Float(value),
            }
        }
    }

    struct KindVisitor<T>(PhantomData<T>);

    impl<'de, T: ByKind<'de>> Visitor<'de> for KindVisitor<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(T::EXPECTED)
        }

        fn visit_unit<E: Error>(self) -> Result<T, E> {
            T::null()
        }

        fn visit_none<E: Error>(self) -> Result<T, E> {
            T::null()
        }

        fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
            deserializer.deserialize_any(self)
        }

        fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
            T::bool(value)
        }

        fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
            T::number(Numeral::Signed(value))
        }

        fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
            T::number(Numeral::Unsigned(value))
        }

        fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
            T::number(Numeral::Float(value))
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            T::string(Cow::Borrowed(text))
        }

        fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<T, E> {
            T::borrowed_string(text)
        }

        fn visit_string<E: Error>(self, text: String) -> Result<T, E> {
            T::string(Cow::Owned(text))
        }

        fn visit_seq<A: SeqAccess<'de>>(self, array: A) -> Result<T, A::Error> {
            T::array(array)
        }

        fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<T, A::Error> {
            T::object(object)
        }
    }

    impl Numeral {
        /// As JavaScript holds it.
        #[allow(clippy::cast_precision_loss)] // as JavaScript does
        pub fn as_f64(self) -> f64 {
            match self {
                Self::Signed(value) => value as f64,
                Self::Unsigned(value) => value as f64,
                Self::Float(value) => value,
            }
        }
    }

    /// Reads the only member that is an array.
    pub fn read_array<'de, T: Deserialize<'de>, A: SeqAccess<'de>>(array: A) -> Result<T, A::Error> {
        T::deserialize(SeqAccessDeserializer::new(array))
    }

    /// Reads the only member that is an object.
    pub fn read_object<'de, T: Deserialize<'de>, A: MapAccess<'de>>(object: A) -> Result<T, A::Error> {
        T::deserialize(MapAccessDeserializer::new(object))
    }

    /// A JSON value that is kept until it is known what to read it as. Strings are those of the input, where it lends them.
    pub enum Content<'de> {
        Null,
        Bool(bool),
        Number(Numeral),
        Text(Cow<'de, str>),
        Array(Vec<Content<'de>>),
        Object(Entries<'de>),
    }

    /// The keys and values of an object.
    pub type Entries<'de> = Vec<(Content<'de>, Content<'de>)>;

    impl<'de> Deserialize<'de> for Content<'de> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            by_kind(deserializer)
        }
    }

    impl<'de> ByKind<'de> for Content<'de> {
        const EXPECTED: &'static str = "a JSON value";

        fn null<E: Error>() -> Result<Self, E> {
            Ok(Self::Null)
        }

        fn bool<E: Error>(value: bool) -> Result<Self, E> {
            Ok(Self::Bool(value))
        }

        fn number<E: Error>(number: Numeral) -> Result<Self, E> {
            Ok(Self::Number(number))
        }

        fn string<E: Error>(text: Cow<'_, str>) -> Result<Self, E> {
            Ok(Self::Text(Cow::Owned(text.into_owned())))
        }

        fn borrowed_string<E: Error>(text: &'de str) -> Result<Self, E> {
            Ok(Self::Text(Cow::Borrowed(text)))
        }

        fn array<A: SeqAccess<'de>>(mut array: A) -> Result<Self, A::Error> {
            let mut elements = Vec::new();
            while let Some(element) = array.next_element()? {
                elements.push(element);
            }
            Ok(Self::Array(elements))
        }

        fn object<A: MapAccess<'de>>(mut object: A) -> Result<Self, A::Error> {
            let mut entries = Vec::with_capacity(8);
            while let Some(key) = object.next_key()? {
                entries.push((key, object.next_value()?));
            }
            Ok(Self::Object(entries))
        }
    }

    impl Content<'_> {
        /// The string that it is, if it is one.
        pub fn as_str(&self) -> Option<&str> {
            match self {
                Self::Text(text) => Some(text),
                Self::Null | Self::Bool(_) | Self::Number(_) | Self::Array(_) | Self::Object(_) => None,
            }
        }
    }

    /// Reads from a value that was kept, with its place in the whole, and counts what of it is passed over.
    pub struct Kept<'a, 'de>(&'a Content<'de>, Place<'a>, Option<&'a Cell<usize>>);

    impl<'de> IntoDeserializer<'de, Misfit> for Kept<'_, 'de> {
        type Deserializer = Self;

        fn into_deserializer(self) -> Self {
            self
        }
    }

    /// The keys and values of an object that was kept.
    fn kept_entries<'a, 'de>(
        entries: &'a Entries<'de>,
        skipped: Option<&'a Cell<usize>>,
    ) -> impl Iterator<Item = (Kept<'a, 'de>, Kept<'a, 'de>)> {
        let place = |key: &'a Content<'de>| key.as_str().map_or(Place::Whole, Place::Key);
        entries.iter().map(move |(key, value)| (Kept(key, Place::Whole, None), Kept(value, place(key), skipped)))
    }

    impl<'de> Deserializer<'de> for Kept<'_, 'de> {
        type Error = Misfit;

        fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
            let value = match self.0 {
                Content::Null => visitor.visit_unit(),
                Content::Bool(value) => visitor.visit_bool(*value),
                Content::Number(Numeral::Signed(value)) => visitor.visit_i64(*value),
                Content::Number(Numeral::Unsigned(value)) => visitor.visit_u64(*value),
                Content::Number(Numeral::Float(value)) => visitor.visit_f64(*value),
                Content::Text(Cow::Borrowed(text)) => visitor.visit_borrowed_str(text),
                Content::Text(Cow::Owned(text)) => visitor.visit_str(text),
                Content::Array(elements) => {
                    let parts = elements.iter().enumerate().map(|(at, element)| Kept(element, Place::Element(at), self.2));
                    let mut parts = SeqDeserializer::new(parts);
                    visitor.visit_seq(&mut parts).and_then(|value| parts.end().map(|()| value))
                }
                Content::Object(entries) => {
                    let mut parts = MapDeserializer::new(kept_entries(entries, self.2));
                    visitor.visit_map(&mut parts).and_then(|value| parts.end().map(|()| value))
                }
            };
            value.map_err(|misfit| misfit.within(self.1))
        }

        fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
            match self.0 {
                Content::Null => visitor.visit_none(),
                _ => visitor.visit_some(self),
            }
        }

        fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Misfit> {
            visitor.visit_newtype_struct(self)
        }

        fn deserialize_enum<V: Visitor<'de>>(
            self,
            name: &'static str,
            variants: &'static [&'static str],
            visitor: V,
        ) -> Result<V::Value, Misfit> {
            match self.0 {
                Content::Text(text) => (**text).into_deserializer().deserialize_enum(name, variants, visitor),
                Content::Object(entries) => {
                    let entries = MapDeserializer::new(kept_entries(entries, self.2));
                    MapAccessDeserializer::new(entries).deserialize_enum(name, variants, visitor)
                }
                _ => self.deserialize_any(visitor),
            }
        }

        fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
            if let Some(skipped) = self.2 {
                skipped.set(skipped.get() + 1);
            }
            visitor.visit_unit()
        }

        /// An array is no struct, though a derive would take its elements for the fields.
        fn deserialize_struct<V: Visitor<'de>>(
            self,
            _: &'static str,
            _: &'static [&'static str],
            visitor: V,
        ) -> Result<V::Value, Misfit> {
            match self.0 {
                Content::Array(_) => Err(Misfit::invalid_type(Unexpected::Seq, &visitor).within(self.1)),
                _ => self.deserialize_any(visitor),
            }
        }

        forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
            tuple_struct map identifier
        }
    }

    /// Where a value stands in the one that it is a part of.
    #[derive(Clone, Copy)]
    pub enum Place<'a> {
        Whole,
        Element(usize),
        Key(&'a str),
    }

    /// Why a value that was kept is refused, and where in it: its format does not know that any more.
    #[derive(Debug)]
    pub struct Misfit(Box<(String, String)>);

    impl Misfit {
        /// As what the value is a part of has it.
        #[cold]
        pub fn within(mut self, place: Place) -> Self {
            let path = &mut self.0.0;
            let dot = if path.is_empty() || path.starts_with('[') { "" } else { "." };
            match place {
                Place::Whole => {}
                Place::Element(at) => *path = format!("[{at}]{dot}{path}"),
                Place::Key(key) => *path = format!("{key}{dot}{path}"),
            }
            self
        }
    }

    impl Error for Misfit {
        fn custom<T: fmt::Display>(reason: T) -> Self {
            Self(Box::new((String::new(), reason.to_string())))
        }

        fn invalid_type(found: Unexpected, expected: &dyn Expected) -> Self {
            let found = if found == Unexpected::Unit { Unexpected::Other("null") } else { found };
            Self::custom(format_args!("invalid type: {found}, expected {expected}"))
        }
    }

    impl fmt::Display for Misfit {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let (path, reason) = &*self.0;
            if path.is_empty() { f.write_str(reason) } else { write!(f, "at `{path}`: {reason}") }
        }
    }

    impl StdError for Misfit {}

    impl Content<'_> {
        /// For messages.
        pub fn unexpected(&self) -> Unexpected<'_> {
            match self {
                Self::Null => Unexpected::Unit,
                Self::Bool(value) => Unexpected::Bool(*value),
                Self::Number(number) => number.unexpected(),
                Self::Text(text) => Unexpected::Str(text),
                Self::Array(_) => Unexpected::Seq,
                Self::Object(_) => Unexpected::Map,
            }
        }
    }

    /// An object that is read as far as its tag.
    pub struct Object<'de, A> {
        seen: Entries<'de>,
        rest: A,
    }

    impl<A> Object<'_, A> {
        /// Nothing is read yet.
        pub fn new(rest: A) -> Self {
            Self { seen: Vec::new(), rest }
        }
    }

    impl<'de, A: MapAccess<'de>> Object<'de, A> {
        /// The value of a key, if it is there. What comes before it is kept for the member that will be chosen.
        pub fn find(&mut self, key: &str) -> Result<Option<&Content<'de>>, A::Error> {
            let mut found = self.seen.iter().position(|(name, _)| name.as_str() == Some(key));
            while found.is_none() {
                let Some(name) = self.rest.next_key::<Content>()? else { return Ok(None) };
                found = (name.as_str() == Some(key)).then_some(self.seen.len());
                self.seen.push((name, self.rest.next_value()?));
            }
            Ok(found.map(|at| &self.seen[at].1))
        }
    }

    impl<'de, A: MapAccess<'de>> Object<'de, A> {
        /// The value of a key, if it is there and a string.
        pub fn text(&mut self, key: &str) -> Result<Option<&str>, A::Error> {
            Ok(self.find(key)?.and_then(Content::as_str))
        }
    }

    impl<'de, A: MapAccess<'de>> Object<'de, A> {
        /// Reads the member that was chosen: what was seen, then the rest as it comes.
        pub fn read<T: Deserialize<'de>>(self) -> Result<T, A::Error> {
            let chain = Chain { seen: self.seen.iter(), value: None, rest: self.rest };
            T::deserialize(MapAccessDeserializer::new(chain))
        }
    }

    /// The entries of an object that were seen, and then the rest.
    struct Chain<'a, 'de, A> {
        seen: std::slice::Iter<'a, (Content<'de>, Content<'de>)>,
        value: Option<Kept<'a, 'de>>,
        rest: A,
    }

    impl<'de, A: MapAccess<'de>> MapAccess<'de> for Chain<'_, 'de, A> {
        type Error = A::Error;

        fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
            match self.seen.next() {
                Some((key, value)) => {
                    self.value = Some(Kept(value, key.as_str().map_or(Place::Whole, Place::Key), None));
                    seed.deserialize(Kept(key, Place::Whole, None)).map(Some).map_err(A::Error::custom)
                }
                None => self.rest.next_key_seed(seed),
            }
        }

        fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
            match self.value.take() {
                Some(value) => seed.deserialize(value).map_err(A::Error::custom),
                None => self.rest.next_value_seed(seed),
            }
        }
    }

    impl<'de, A: MapAccess<'de>> Object<'de, A> {
        /// No member has the tag that was found.
        pub fn unknown(mut self, name: &str, tag: &str) -> A::Error {
            match self.find(tag) {
                Ok(Some(found)) => {
                    let found = found.unexpected();
                    A::Error::custom(format_args!("no member of `{name}` has {found} as its `{tag}`"))
                }
                Ok(None) => A::Error::custom(format_args!("missing field `{tag}`, which tells the members of `{name}` apart")),
                Err(error) => error,
            }
        }
    }

    impl<T0: Numeric, T1: Numeric> Numeric for (T0, T1) {
        fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut tuple = serializer.serialize_tuple(2)?;
            tuple.serialize_element(&AsNumber(&self.0))?;
            tuple.serialize_element(&AsNumber(&self.1))?;
            tuple.end()
        }
    }
}
