// Variants do not say what the name of the enum says: not what all of them are, nor what they begin with,
export interface NumberFilter { number: number }
export interface DateFilter { before: string }
export interface FilterGroup { all: Filter[] }
export interface FilterFilter { inner: string }
export type Filter = NumberFilter | DateFilter | FilterGroup | FilterFilter | string;

// but what is left is a word, and another than that of a kind or a variant.
export interface ParameterObject { name: string }
export interface Parameter2 { second: boolean }
export interface OldParameter { old: string }
export interface Old { age: number }
export type Parameter = ParameterObject | Parameter2 | OldParameter | Old;

// Nor what it says around them.
export interface AgentBashCall { command: string }
export interface AgentFileReadCall { path: string }
export interface AgentCallResult { result: string }
export interface AgentStringCall { text: string }
export type AgentCall = AgentBashCall | AgentFileReadCall | AgentCallResult | AgentStringCall;
