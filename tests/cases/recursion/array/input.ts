export interface Folder {
  name: string;
  folders: Folder[];
}
