/// <reference path="./types/user.d.ts" />
interface Request {
  user: User;
}
