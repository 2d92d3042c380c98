//! The words of TypeDoc's own on its pages.

/// The titles that TypeDoc gives to sections, and to what follows the last of them.
pub(super) const TITLES: [&str; 38] = [
    "Accessors",
    "Callable",
    "Classes",
    "Constructors",
    "Enumeration Members",
    "Enumeration members",
    "Enumerations",
    "Events",
    "Exports",
    "Functions",
    "Generated using",
    "Hierarchy",
    "Implemented by",
    "Implements",
    "Index",
    "Indexable",
    "Interfaces",
    "Legend",
    "Member Visibility",
    "Methods",
    "Modules",
    "Namespaces",
    "On This Page",
    "Other",
    "Properties",
    "References",
    "Settings",
    "Table of contents",
    "Theme",
    "Type Aliases",
    "Type Declaration",
    "Type Parameters",
    "Type aliases",
    "Type declaration",
    "Type parameters",
    "Variables",
    "Generated using TypeDoc",
    "Enumeration member",
];

/// What begins the entries of a legend.
pub(super) const LEGEND: [&str; 18] = [
    "Accessor",
    "Class",
    "Constructor",
    "Enumeration",
    "Function",
    "Index signature",
    "Inherited ",
    "Interface",
    "Method",
    "Module",
    "Namespace",
    "Object literal",
    "Private ",
    "Property",
    "Protected ",
    "Static ",
    "Type alias",
    "Variable",
];

/// The titles above what a module has of a kind.
pub(super) const GROUPS: [&str; 12] = [
    "Classes",
    "Enumerations",
    "Functions",
    "Interfaces",
    "Modules",
    "Namespaces",
    "Other",
    "References",
    "Type Aliases",
    "Type aliases",
    "Variables",
    "Events",
];

/// Sections that have members.
pub(super) const MEMBER_TITLES: [&str; 6] =
    ["Accessors", "Enumeration Members", "Enumeration members", "Events", "Methods", "Properties"];

/// Words that TypeDoc puts before a member's name.
pub(super) const FLAGS: [&str; 12] = [
    "Optional",
    "Readonly",
    "Static",
    "Abstract",
    "Protected",
    "Private",
    "Internal",
    "Experimental",
    "Deprecated",
    "Const",
    "Beta",
    "Alpha",
];

/// Whether a line is a word that TypeDoc puts before a member's name.
pub(super) fn is_flag(line: &str) -> bool {
    FLAGS.contains(&line)
}

/// What begins a line that is not of the documentation.
pub(super) const FACTS: [&str; 10] = [
    "Inherited from",
    "Overrides",
    "Implementation of",
    "Defined in",
    "Type declaration",
    "Type Declaration",
    "Parameters",
    "Returns",
    "Type Parameters",
    "Type parameters",
];

/// The block tags that TypeDoc shows as titles.
pub(super) const TAGS: [(&str, &str); 10] = [
    ("Deprecated", "@deprecated"),
    ("Default Value", "@defaultValue"),
    ("Default", "@default"),
    ("Example", "@example"),
    ("Remarks", "@remarks"),
    ("See", "@see"),
    ("Since", "@since"),
    ("Format", "@format"),
    ("Minimum", "@minimum"),
    ("Maximum", "@maximum"),
];

/// What stands before the name of a type.
pub(super) const BEFORE_TYPES: [&str; 9] = ["extends", "=", "<", ",", "|", "&", "=>", "keyof", "typeof"];
