package dev.frontdesk.acceptance;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back over HTTP. */
record Answer(HttpResponse<String> response) {

    int status() {
        return response.statusCode();
    }

    JsonNode body() {
        return JsonMapper.shared().readTree(response.body());
    }

    /** Where it leads into the answer; missing parts are empty. */
    String text(String path) {
        return body().at(path).asString("");
    }

    String code() {
        return text("/code");
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
