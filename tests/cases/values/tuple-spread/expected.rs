pub type Line = (String, f64, bool);
