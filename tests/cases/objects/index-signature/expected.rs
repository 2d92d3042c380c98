pub type Scores = std::collections::BTreeMap<String, f64>;

pub type Labels = std::collections::BTreeMap<String, Option<String>>;
