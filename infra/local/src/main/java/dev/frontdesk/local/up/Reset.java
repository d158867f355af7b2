package dev.frontdesk.local.up;

import dev.frontdesk.local.DiskTrouble;
import dev.frontdesk.local.Trouble;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Throws the data away, and only after somebody has typed the word. */
final class Reset {

    private static final String YES = "yes";

    private Reset() {}

    static void confirm(DataFolder data) {
        System.out.print(
                "将删除 %1$s 中的全部事实、账号和密钥，无法恢复。%nThis deletes every fact, account and key in %1$s; they cannot be brought back.%n输入 yes 确认 Type yes to go on: "
                        .formatted(data.path()));
        System.out.flush();
        if (!YES.equals(answer())) {
            throw new Trouble("没有确认，什么都没有删除", "Not confirmed, nothing was deleted");
        }
    }

    private static String answer() {
        try {
            var line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line.strip();
        } catch (IOException e) {
            throw DiskTrouble.of("stdin", e);
        }
    }
}
