interface Message {
  to: string;
}
declare class Service {
  send(message: Message): void;
}
declare const service: Service;
// @ts-ignore: as some packages are published, for `require` and `import` at once.
export = service;
export { Message };
