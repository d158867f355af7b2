package dev.frontdesk.local.up;

import dev.frontdesk.local.Checkout;
import dev.frontdesk.local.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;

/** {@code infra/up}: starts the whole suite on this machine and keeps it running until it is told to stop. */
public final class Up {

    private Up() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        try {
            var options = Options.parse(Checkout.root(), arguments);
            if (options.help()) {
                Screen.line(help());
                return 0;
            }
            try (var data = DataFolder.open(options.data())) {
                if (options.reset()) {
                    reset(options, data);
                }
                data.checkVersion();
                return run(options, data);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        } catch (Trouble e) {
            Screen.trouble(e);
            return 1;
        }
    }

    private static void reset(Options options, DataFolder data) throws InterruptedException {
        Reset.confirm(data);
        new Suite(options, data, new Parts(options, data, Checkout.root())).stopLeftovers();
        data.clear();
    }

    private static int run(Options options, DataFolder data) {
        var began = Instant.now();
        var stopper = Stopper.ofThisThread();
        var parts = new Parts(options, data, Checkout.root());
        var suite = new Suite(options, data, parts);
        try {
            suite.start();
            SuiteFile.write(data, parts.address(), parts.kafka());
            var accounts = SampleCompany.load(options, data, parts);
            Summary.print(suite.parts(), accounts, parts.address(), data, began);
            if (options.check()) {
                return 0;
            }
            stayUp(parts);
            return 0;
        } catch (InterruptedException e) {
            // Somebody pressed Ctrl-C or asked the process to end.
            return 0;
        } finally {
            stop(suite, data);
            stopper.done();
        }
    }

    private static void stayUp(Parts parts) throws InterruptedException {
        var training = Training.start(parts.trainees());
        try {
            new CountDownLatch(1).await();
        } finally {
            training.stop();
        }
    }

    private static void stop(Suite suite, DataFolder data) {
        var anything = !suite.parts().isEmpty();
        try {
            suite.stop();
            if (anything) {
                Screen.line("  已停止，数据在 stopped, the data stays in " + data.path());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String help() {
        try (var in = Objects.requireNonNull(Up.class.getResourceAsStream("help.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new IllegalStateException("The help text cannot be read", e);
        }
    }
}
