package dev.frontdesk.local.up;

import dev.frontdesk.local.Checkout;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The page that is shown when everything is ready. */
final class Summary {

    private Summary() {}

    static void print(
            List<Watched> parts, List<SampleAccount> accounts, String address, DataFolder data, Instant began) {
        Screen.line("");
        Screen.line("  " + Screen.padded("部分 part", 20) + "     秒 s   内存 MB");
        var total = row("launcher", Duration.ZERO, Memory.megabytesAlone(ProcessHandle.current()));
        for (var part : parts) {
            total += row(part.name(), part.startTook(), Memory.megabytes(part.process()));
        }
        row("总计 total", Duration.between(began, Instant.now()), total);
        Screen.line("");
        Screen.line("  就绪 ready: " + address);
        accounts(accounts, data);
        Screen.line("");
        Screen.line("  下一步 next:   infra/demo%1$s   infra/token receptionist%1$s".formatted(dataOption(data)));
        Screen.line("  数据 data:     " + data.path() + "   邮件 mail: " + data.file("mail"));
        Screen.line("  停止 stop:     Ctrl-C");
    }

    private static long row(String name, Duration took, long megabytes) {
        Screen.line(
                "  " + Screen.padded(name, 20) + Screen.seconds(took) + String.format(Locale.ROOT, "%,9d", megabytes));
        return megabytes;
    }

    private static void accounts(List<SampleAccount> accounts, DataFolder data) {
        Screen.line("");
        Screen.line("  账号 account         密码 password              角色 role           地点 site        ("
                + data.file("accounts.json") + ")");
        for (var account : accounts) {
            Screen.line("  " + Screen.padded(account.name(), 21) + Screen.padded(account.password(), 27)
                    + Screen.padded(String.join(",", account.roles()), 20) + account.site());
        }
    }

    private static String dataOption(DataFolder data) {
        return data.path().equals(Checkout.root().resolve(".frontdesk")) ? "" : " --data " + data.path();
    }
}
