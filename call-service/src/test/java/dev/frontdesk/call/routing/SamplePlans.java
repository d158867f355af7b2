package dev.frontdesk.call.routing;

import dev.frontdesk.kernel.Names;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** The plans of both sample companies as they are shipped, and one small enough to read. */
public final class SamplePlans {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SamplePlans() {}

    /** @param company a or b */
    public static Plan of(String company) {
        return JSON.readValue(text(company), Plan.class);
    }

    public static String text(String company) {
        try {
            return Files.readString(companies().resolve(company + "-routing.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path companies() {
        return Path.of(Objects.requireNonNull(System.getProperty("frontdesk.root")), "infra/local/companies");
    }

    static Names names(String text) {
        return new Names(text, text);
    }
}
