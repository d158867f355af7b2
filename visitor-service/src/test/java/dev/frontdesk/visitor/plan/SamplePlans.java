package dev.frontdesk.visitor.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** The plans of both sample companies as they are shipped. */
public final class SamplePlans {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SamplePlans() {}

    /** @param company a or b */
    public static Plan of(String company) {
        return JSON.readValue(text(company), Plan.class);
    }

    public static String text(String company) {
        try {
            return Files.readString(
                    Path.of(Objects.requireNonNull(System.getProperty("frontdesk.root")), "infra/local/companies")
                            .resolve(company + "-visits.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
