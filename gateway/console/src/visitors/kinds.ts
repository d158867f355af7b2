export const VISIT_KINDS = ["customer", "applicant", "media", "government", "tour", "delivery", "payment-collection", "solicitation", "other"] as const;
