package dev.frontdesk.privacy;

import dev.frontdesk.test.TestPostgres;
import java.util.Set;

/** A fresh vault for each test. */
final class TestServer {

    static final RootKey ROOT = new RootKey(Sealing.random(32));

    private TestServer() {}

    static VaultServer fresh() {
        var server = TestPostgres.freshServer();
        return new VaultServer(server.url(), server.user(), server.password());
    }

    static VaultDatabase open(VaultServer server) {
        return VaultDatabase.open(server, new VaultSettings(null, "vault", 8), ROOT);
    }

    static Vault vault(VaultDatabase database) {
        return new Vault(database, ROOT, "call-service", _ -> Set.of(), new ErasureList(null));
    }
}
