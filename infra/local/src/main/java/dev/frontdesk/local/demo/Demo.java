package dev.frontdesk.local.demo;

import dev.frontdesk.local.Checkout;
import dev.frontdesk.local.Trouble;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * {@code infra/demo}: plays a morning, a month of mail and an hour at the front desk through the public API of a running
 * suite, and fails when what was done in them does not add up with the event stores.
 */
public final class Demo {

    private Demo() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out::println, System.err));
    }

    /** @return 0 when everything added up */
    public static int run(List<String> arguments, Consumer<String> out, PrintStream trouble) {
        try {
            var began = Instant.now();
            var root = Checkout.root();
            var options = Options.parse(root, arguments);
            if (options.help()) {
                out.accept(help());
                return 0;
            }
            var paper = new Paper(out, Boolean.getBoolean("frontdesk.coloured"));
            var mail = MailFile.read(root.resolve("infra/local/demo/mail.txt"));
            new Morning(options.data(), root.resolve("infra/local/companies"), paper).run();
            new VisitDay(options.data(), paper).run();
            new MailMonth(mail, options.data(), root.resolve("infra/local/companies/a.json"), paper).run();
            try (var play = new Play(options, root.resolve("infra/local/companies/a.json"), paper)) {
                play.run(began);
            }
            return 0;
        } catch (Trouble e) {
            trouble.println(e.zh());
            trouble.println(e.en());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static String help() {
        try (var in = Objects.requireNonNull(Demo.class.getResourceAsStream("help.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new IllegalStateException("The help text cannot be read", e);
        }
    }
}
