package dev.frontdesk.test;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files the services agree on. */
public final class Contracts {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contracts() {}

    /** @param type for example {@code call.message-taken.v1} */
    public static String sample(String type) {
        return file(type, "sample");
    }

    /** What the schema of this type has against it; formats count. */
    public static List<Error> objections(String type, String json) {
        return REGISTRY.getSchema(file(type, "schema"), InputFormat.JSON)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static String file(String type, String kind) {
        var name = "/facts/%s/%s.%s.json".formatted(type.substring(0, type.indexOf('.')), type, kind);
        try (var file = Contracts.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("no such file: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
