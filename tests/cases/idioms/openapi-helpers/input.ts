// How clients of generated API types reach into them.
interface paths {
  '/pets': {
    get: { parameters: { query?: { limit?: number } }; responses: { 200: { content: { 'application/json': components['schemas']['Pet'][] } } } };
    post: { requestBody: { content: { 'application/json': components['schemas']['NewPet'] } }; responses: { 201: { content: { 'application/json': components['schemas']['Pet'] } }; 400: { content: { 'application/json': components['schemas']['Problem'] } } } };
  };
}
interface components {
  schemas: {
    NewPet: { name: string; kind: 'cat' | 'dog' };
    Pet: components['schemas']['NewPet'] & { id: number };
    Problem: { title: string; status?: number };
  };
}
type Json<T> = T extends { content: { 'application/json': infer B } } ? B : never;
type Body<P extends keyof paths, M extends keyof paths[P]> = paths[P][M] extends { requestBody: infer R } ? Json<R> : never;
type Reply<P extends keyof paths, M extends keyof paths[P], S extends number> = paths[P][M] extends { responses: infer R } ? (S extends keyof R ? Json<R[S]> : never) : never;

export type PetList = Reply<'/pets', 'get', 200>;
export type CreatePet = Body<'/pets', 'post'>;
export type CreatePetReply = Reply<'/pets', 'post', 201 | 400>;
export type Schemas = components['schemas'];
export type Query = NonNullable<paths['/pets']['get']['parameters']['query']>;
