package dev.frontdesk.privacy;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The stored form, canonical because a digest is taken over it: names in order, nothing for what is unknown. */
final class DetailsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DetailsJson() {}

    static byte[] write(PersonalDetails details) {
        var fields = new TreeMap<String, String>();
        put(fields, "company", details.company());
        put(fields, "email", details.email());
        put(fields, "name", details.name());
        put(fields, "number", details.number());
        put(fields, "text", details.text());
        return JSON.writeValueAsBytes(fields);
    }

    static PersonalDetails read(byte[] json) {
        return JSON.readValue(json, PersonalDetails.class);
    }

    private static void put(TreeMap<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
