export default class {
  id = 0;
  name?: string;
}
