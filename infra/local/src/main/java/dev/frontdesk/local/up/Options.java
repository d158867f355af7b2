package dev.frontdesk.local.up;

import dev.frontdesk.local.Trouble;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param data folder that keeps everything
 * @param port of the gateway; the others follow it
 * @param postgres address of a server of one's own, null for the built-in one
 * @param kafka {@code host:port} of a broker of one's own, null for the built-in one
 * @param company sample data for the first start: {@code a}, {@code b} or {@code none}
 * @param reset throw the data away first, after asking
 * @param check start, wait until ready, stop
 */
record Options(
        Path data,
        int port,
        @Nullable String postgres,
        @Nullable String kafka,
        String company,
        boolean reset,
        boolean check,
        boolean help) {

    static final int DEFAULT_PORT = 8080;
    private static final Set<String> COMPANIES = Set.of("a", "b", "none");

    static Options parse(Path root, List<String> arguments) {
        var options = new Options(root.resolve(".frontdesk"), DEFAULT_PORT, null, null, "a", false, false, false);
        var words = new ArrayDeque<String>();
        // "--port=80" and "--port 80" mean the same.
        arguments.forEach(
                word -> words.addAll(List.of(word.startsWith("--") ? word.split("=", 2) : new String[] {word})));
        while (!words.isEmpty()) {
            options = options.with(words.pop(), words);
        }
        return options;
    }

    private Options with(String name, ArrayDeque<String> rest) {
        return switch (name) {
            case "--data" -> new Options(folder(value(name, rest)), port, postgres, kafka, company, reset, check, help);
            case "--port" ->
                new Options(data, portNumber(value(name, rest)), postgres, kafka, company, reset, check, help);
            case "--postgres" -> new Options(data, port, value(name, rest), kafka, company, reset, check, help);
            case "--kafka" -> new Options(data, port, postgres, value(name, rest), company, reset, check, help);
            case "--company" ->
                new Options(data, port, postgres, kafka, companyCode(value(name, rest)), reset, check, help);
            case "--reset" -> new Options(data, port, postgres, kafka, company, true, check, help);
            case "--check" -> new Options(data, port, postgres, kafka, company, reset, true, help);
            case "--help", "-h" -> new Options(data, port, postgres, kafka, company, reset, check, true);
            default ->
                throw new Trouble(
                        "没有这个选项：%s；运行 infra/up --help 查看全部选项".formatted(name),
                        "There is no option %s; infra/up --help lists them all".formatted(name));
        };
    }

    private static String value(String name, ArrayDeque<String> rest) {
        if (rest.isEmpty() || rest.peek().startsWith("--") || rest.peek().isBlank()) {
            throw new Trouble("选项 %s 后面缺少值".formatted(name), "Option %s needs a value".formatted(name));
        }
        return rest.pop();
    }

    private static Path folder(String text) {
        return Path.of(text).toAbsolutePath().normalize();
    }

    private static int portNumber(String text) {
        var highest = 65_535 - PortPlan.COUNT + 1;
        var port = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1_024 || port > highest) {
            throw new Trouble(
                    "端口必须是 1024 到 %d 之间的整数，而不是 %s".formatted(highest, text),
                    "The port must be a whole number from 1024 to %d, not %s".formatted(highest, text));
        }
        return port;
    }

    private static String companyCode(String text) {
        if (!COMPANIES.contains(text)) {
            throw new Trouble(
                    "示例公司只有 a、b 或 none，没有 %s".formatted(text),
                    "The sample company is a, b or none, not %s".formatted(text));
        }
        return text;
    }
}
