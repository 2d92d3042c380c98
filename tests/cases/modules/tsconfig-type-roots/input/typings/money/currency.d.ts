type Currency = "EUR" | "USD";
