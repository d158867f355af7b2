package dev.frontdesk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** PostgreSQL refuses to run as root; a user namespace takes the rights away and leaves the files where they are. */
final class Superuser {

    private Superuser() {}

    /** The command as it stands, or without rights when this process is root's. */
    static List<String> dropping(List<String> command) throws IOException {
        if (!isRoot()) {
            return command;
        }
        var whole = new ArrayList<>(List.of("unshare", "-U"));
        whole.addAll(command);
        return whole;
    }

    private static boolean isRoot() throws IOException {
        var self = Path.of("/proc/self");
        return Files.exists(self)
                ? Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"))
                : "root".equals(System.getProperty("user.name"));
    }

    /** Where namespaces are forbidden, as in many containers. */
    static Optional<Trouble> explain(String output) {
        return output.contains("unshare")
                ? Optional.of(new Trouble(
                        "PostgreSQL 不能以 root 身份运行，本机又禁止用户命名空间；请用普通用户启动，或用 --postgres 指定已有的服务器",
                        "PostgreSQL does not run as root and user namespaces are forbidden here;"
                                + " start as an ordinary user, or name a server of your own with --postgres"))
                : Optional.empty();
    }
}
