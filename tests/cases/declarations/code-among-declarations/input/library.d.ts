// As some packages are published: a bundle of code, with declarations behind it.
"use strict";
(() => {
  var modules = { "a.js"(exports: unknown) { return exports; } };
  function start() { return modules; }
  class Library { run() { return start(); } }
  new Library().run();
})();

export interface Book {
  title: string;
}
(() => {
  var shim;
  if (!Array.prototype.at) {
    shim = (list, index = 0) => list[index];
    [shim.called, shim.name] = [0, 'at'];
  }
})();
