import Model from './model';
export interface Holder {
  model: Model;
}
