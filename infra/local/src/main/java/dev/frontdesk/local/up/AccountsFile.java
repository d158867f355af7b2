package dev.frontdesk.local.up;

import dev.frontdesk.local.DiskTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The sample accounts with their passwords, one a line, for their owner's eyes only. */
final class AccountsFile {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private final List<SampleAccount> accounts = new ArrayList<>();

    private AccountsFile(Path file) {
        this.file = file;
    }

    static AccountsFile open(Path file) {
        var accounts = new AccountsFile(file);
        if (Files.exists(file)) {
            try {
                accounts.accounts.addAll(List.of(JSON.readValue(Files.readString(file), SampleAccount[].class)));
            } catch (IOException e) {
                throw DiskTrouble.of(file.toString(), e);
            }
        }
        return accounts;
    }

    List<SampleAccount> all() {
        return List.copyOf(accounts);
    }

    Optional<SampleAccount> find(String name) {
        return accounts.stream().filter(account -> account.name().equals(name)).findFirst();
    }

    /** On disk when this returns: a password is told only once. */
    void keep(SampleAccount account) {
        accounts.removeIf(old -> old.name().equals(account.name()));
        accounts.add(account);
        Secrets.write(
                file,
                accounts.stream().map(JSON::writeValueAsString).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n")));
    }
}
