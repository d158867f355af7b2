package dev.frontdesk.gateway.problems;

import java.util.List;
import java.util.Map;

/** The JSON of a refusal; the same shape in every service of the suite. */
record Problem(
        String type,
        String title,
        int status,
        String code,
        Map<String, String> params,
        List<Refusal.Flaw> errors,
        String instance) {}
