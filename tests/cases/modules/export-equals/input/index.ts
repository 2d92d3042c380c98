import Lib = require('./lib');
export interface Use {
  options: Lib.Options;
}
