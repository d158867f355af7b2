package dev.frontdesk.gateway.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The line to type. */
final class Curl {

    private Curl() {}

    static String line(Operation operation, String address, @Nullable String body) {
        var line = new StringBuilder("curl ");
        if (operation.changes()) {
            line.append("-X ").append(operation.method()).append(' ');
        }
        line.append('\'').append(address).append(operation.path()).append('\'');
        if (operation.path().equals("/oauth2/token")) {
            return line.append(" \\\n  -u NAME:PASSWORD -d grant_type=client_credentials")
                    .toString();
        }
        headers(operation, body).forEach(header -> line.append(" \\\n  -H ").append(header));
        if (body != null) {
            line.append(" \\\n  -d '").append(body.replace("'", "'\\''")).append('\'');
        }
        return line.toString();
    }

    private static List<String> headers(Operation operation, @Nullable String body) {
        if (!operation.path().startsWith("/api/")) {
            return List.of();
        }
        var headers = new ArrayList<String>();
        var role = operation.roles().contains("receptionist") ? "receptionist" : first(operation.roles());
        headers.add("\"Authorization: Bearer $(infra/token " + role + ")\"");
        if (operation.changes()) {
            headers.add("\"Idempotency-Key: $(uuidgen)\"");
        }
        if (body != null) {
            headers.add("'Content-Type: application/json'");
        }
        return headers;
    }

    private static String first(List<String> roles) {
        return roles.isEmpty() ? "ROLE" : roles.getFirst();
    }
}
