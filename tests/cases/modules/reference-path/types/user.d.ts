interface User {
  id: string;
}
// Nothing names it, and it is as global as what stands in the file that refers to it.
interface Team {
  users: User[];
}
