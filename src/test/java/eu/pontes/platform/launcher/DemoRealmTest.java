package eu.pontes.platform.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoRealmTest {
    private static final Path FOLDER = Path.of("config/keycloak");
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void listsAreJoinedWhateverTheirTextsContain() throws IOException {
        String realm = "{\"users of\":\"a ] \\\" [\",\"clients\":[{\"clients\":[1]}],\"scopeMappings\":[2]}";
        String demo = "{\"clients\":[3],\"scopeMappings\":[4],\"users\":[5]}";

        JsonNode merged = json.readTree(DemoRealm.merge(realm, demo));

        assertThat(merged)
                .isEqualTo(json.readTree("{\"users of\":\"a ] \\\" [\",\"clients\":[{\"clients\":[1]},3],"
                        + "\"scopeMappings\":[2,4],\"users\":[5]}"));
    }

    @Test
    void aRealmWithoutClientsIsRefused() {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> DemoRealm.merge("{}", "{}"))
                .withMessageContaining("clients");
    }

    @Test
    void theProductionRealmHasNoUsersAndNoPasswordGrant() throws IOException {
        JsonNode realm = json.readTree(Files.readString(FOLDER.resolve("pontes-realm.json")));

        assertThat(realm.has("users")).isFalse();
        assertThat(names(realm.path("clients"), "clientId")).containsExactly("pontes-web", "pontes-api");
        assertThat(realm.path("clients"))
                .noneMatch(client -> client.path("directAccessGrantsEnabled").asBoolean());
    }

    @Test
    void everyDemoAccountIsInTheRealmWithItsRoleAndPassword() throws IOException {
        JsonNode realm = demoRealm();
        List<String> roles = names(realm.path("roles").path("realm"), "name");

        for (DemoAccounts.Account account : DemoAccounts.ALL) {
            JsonNode user = user(realm, account.user());
            assertThat(roles).contains(account.role());
            assertThat(user.path("realmRoles")).extracting(JsonNode::asText).containsExactly(account.role());
            assertThat(user.path("credentials").path(0).path("value").asText()).isEqualTo(account.password());
            assertThat(user.path("email").asText()).isEqualTo(account.user() + "@example.org");
        }
        assertThat(realm.path("users")).hasSize(DemoAccounts.ALL.size() + 1);
    }

    @Test
    void theDemoUsersHaveFixedAndDistinctIds() throws IOException {
        List<String> ids = names(demoRealm().path("users"), "id");

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("00000000-0000-4000-8000-0000000000\\d\\d"));
    }

    @Test
    void noClientMayCarryEveryRole() throws IOException {
        assertThat(demoRealm().path("clients"))
                .allMatch(client -> client.has("fullScopeAllowed")
                        && !client.path("fullScopeAllowed").asBoolean());
    }

    @Test
    void noSecretIsWrittenInTheRealm() throws IOException {
        assertThat(demoRealm().path("clients"))
                .allMatch(client -> client.path("secret").asText("${}").startsWith("${"));
    }

    private JsonNode demoRealm() throws IOException {
        return json.readTree(DemoRealm.merge(
                Files.readString(FOLDER.resolve("pontes-realm.json")), Files.readString(FOLDER.resolve("demo.json"))));
    }

    private static JsonNode user(JsonNode realm, String name) {
        for (JsonNode user : realm.path("users")) {
            if (user.path("username").asText().equals(name)) {
                return user;
            }
        }
        throw new AssertionError("no user " + name);
    }

    private static List<String> names(JsonNode list, String field) {
        List<String> names = new ArrayList<>();
        list.forEach(item -> names.add(item.path(field).asText()));
        return names;
    }
}
