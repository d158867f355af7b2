package dev.frontdesk.report;

import dev.frontdesk.local.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** What a running suite says of itself in its data folder. */
final class Suite {

    private Suite() {}

    /** {@code host:port} of Kafka. */
    static String kafka(Path data) {
        return said(data, "kafka");
    }

    /** Of the gateway. */
    static String address(Path data) {
        return said(data, "address");
    }

    private static String said(Path data, String name) {
        try {
            var value = JsonMapper.shared()
                    .readTree(Files.readString(data.resolve("suite.json")))
                    .path(name);
            if (value.isString()) {
                return value.asString();
            }
        } catch (IOException e) {
            throw notStarted(data);
        }
        throw notStarted(data);
    }

    private static Trouble notStarted(Path data) {
        return new Trouble(
                "%s 里没有运行中的系统；请先运行 infra/up，或用 --kafka、--gateway 指明地址".formatted(data),
                "There is no running suite in %s; run infra/up first, or name the addresses with --kafka and --gateway"
                        .formatted(data));
    }
}
