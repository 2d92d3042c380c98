declare module './index' {
  interface Session {
    user: string;
  }
}
export {};
