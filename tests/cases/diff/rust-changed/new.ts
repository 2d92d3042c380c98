export interface Order { lines: Line[] }
export interface Line { count: number }
/** As large as what a variant holds without a `Box`. */
export interface Address {
    id: string;
    name: string;
    street: string;
    city: string;
    country: string;
    note: string;
    mail: string;
    phone: string;
    fax: string;
}
export type Recipient = Address | string;
