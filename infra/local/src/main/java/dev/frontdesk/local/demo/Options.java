package dev.frontdesk.local.demo;

import dev.frontdesk.local.Trouble;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param data folder of the running suite
 * @param speed how many seconds of the demo pass in one
 * @param file the hour to play
 */
record Options(Path data, int speed, Path file, boolean help) {

    static final int USUAL_SPEED = 30;
    /** Beyond it the site's limit of five minutes would be less than a second. */
    private static final int HIGHEST_SPEED = 300;

    static Options parse(Path root, List<String> arguments) {
        var options =
                new Options(root.resolve(".frontdesk"), USUAL_SPEED, root.resolve("infra/local/demo/hour.txt"), false);
        var words = new ArrayDeque<String>();
        // "--speed=60" and "--speed 60" mean the same.
        arguments.forEach(
                word -> words.addAll(List.of(word.startsWith("--") ? word.split("=", 2) : new String[] {word})));
        while (!words.isEmpty()) {
            options = options.with(words.pop(), words);
        }
        return options;
    }

    private Options with(String name, ArrayDeque<String> rest) {
        return switch (name) {
            case "--data" -> new Options(Path.of(value(name, rest)).toAbsolutePath(), speed, file, help);
            case "--speed" -> new Options(data, speed(value(name, rest)), file, help);
            case "--file" -> new Options(data, speed, Path.of(value(name, rest)).toAbsolutePath(), help);
            case "--help", "-h" -> new Options(data, speed, file, true);
            default ->
                throw new Trouble(
                        "没有这个选项：%s；运行 infra/demo --help 查看用法".formatted(name),
                        "There is no option %s; see infra/demo --help".formatted(name));
        };
    }

    private static String value(String name, ArrayDeque<String> rest) {
        if (rest.isEmpty() || rest.peek().startsWith("--") || rest.peek().isBlank()) {
            throw new Trouble("选项 %s 后面缺少值".formatted(name), "Option %s needs a value".formatted(name));
        }
        return rest.pop();
    }

    private static int speed(String text) {
        var speed = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
        if (speed < 1 || speed > HIGHEST_SPEED) {
            throw new Trouble(
                    "速度是 1 到 %d 之间的整数，而不是 %s".formatted(HIGHEST_SPEED, text),
                    "The speed is a whole number from 1 to %d, not %s".formatted(HIGHEST_SPEED, text));
        }
        return speed;
    }
}
