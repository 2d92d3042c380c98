// options: --numbers core::primitive::u64 --number-at *.height=core::primitive::f32 --dates std::string::String --strings std::boxed::Box<str>
export interface User {
  id: number;
  height: number;
  scores: number[];
  born: Date;
  either: string | number;
  name: string;
}
