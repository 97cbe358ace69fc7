package eu.pontes.platform.launcher;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adds the demo's users and clients to the realm, so that the realm itself stays fit for production and nothing is
 * written twice. The launcher has no JSON library: it only finds the outermost lists and leaves their content alone.
 */
final class DemoRealm {
    private static final Pattern TOKEN = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|[\\[\\]{}]");

    private DemoRealm() {}

    /** Returns the realm with every outermost list of the addition appended to its own list of that name. */
    static String merge(String realm, String addition) {
        String merged = realm;
        for (String name : new String[] {"clients", "scopeMappings"}) {
            Section into = section(merged, name);
            merged = merged.substring(0, into.end()) + ","
                    + section(addition, name).of(addition) + merged.substring(into.end());
        }
        int lastBrace = merged.lastIndexOf('}');
        String users = section(addition, "users").of(addition);
        return merged.substring(0, lastBrace) + ",\"users\":[" + users + "]" + merged.substring(lastBrace);
    }

    private static Section section(String json, String name) {
        Matcher token = TOKEN.matcher(json);
        String key = '"' + name + '"';
        int depth = 0;
        int begin = -1;
        String previous = "";
        while (token.find()) {
            String found = token.group();
            if (depth == 1 && "[".equals(found) && key.equals(previous)) {
                begin = token.end();
            }
            depth += "[{".contains(found) ? 1 : "]}".contains(found) ? -1 : 0;
            if (begin >= 0 && depth == 1) {
                return new Section(begin, token.start());
            }
            previous = found;
        }
        throw new StartFailure("The realm has no list named " + name + ". Repair the files in PONTES_REALM.");
    }

    private record Section(int begin, int end) {
        String of(String json) {
            return json.substring(begin, end);
        }
    }
}
