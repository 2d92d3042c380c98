// What belongs to a property stands beside it under its name and an underscore.
export interface Patient {
  birthDate?: string;
  _birthDate?: Extra;
  type: string;
  _type: Extra;
  _id?: string;
  id: string;
  _links: string[];
  __version: number;
  version: number;
}

export interface Extra {
  id?: string;
}
