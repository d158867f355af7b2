package dev.frontdesk.local.demo;

import dev.frontdesk.local.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a running suite has left in its data folder for programs beside it. */
final class SuiteFolder {

    private SuiteFolder() {}

    static String address(Path data) {
        return read(data.resolve("suite.json")).path("address").asString();
    }

    static String adminPassword(Path data) {
        for (var account : read(data.resolve("accounts.json"))) {
            if (account.path("name").asString().equals("admin")) {
                return account.path("password").asString();
            }
        }
        throw notStarted(data, null);
    }

    private static JsonNode read(Path file) {
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (IOException e) {
            throw notStarted(file.toAbsolutePath().getParent(), e);
        }
    }

    private static Trouble notStarted(@Nullable Path data, @Nullable IOException e) {
        return new Trouble(
                "%s 里没有运行中的系统；请先运行 infra/up（数据文件夹不同时用 --data 指明）".formatted(data),
                "There is no running suite in %s; run infra/up first, and name its folder with --data when it is another one"
                        .formatted(data),
                e);
    }
}
