export const VISIT_KINDS = ["customer", "applicant", "media", "government", "tour", "delivery", "payment", "solicitation", "other"] as const;
