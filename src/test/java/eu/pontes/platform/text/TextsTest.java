package eu.pontes.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.Worded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No text is missing, none is left over, and none stands in the code instead of in a bundle. */
class TextsTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/jte");

    /** A key as it stands in code: words in lower case, at least two, separated by dots. */
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[A-Za-z0-9-]+)+)\"");

    private static final Pattern PROBLEM =
            Pattern.compile("(?:Problem\\s*\\.\\s*)?(conflict|forbidden|notFound|tooMany)\\(\\s*\"([a-z-]+)\"");

    private static final Texts TEXTS = new Texts();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameTexts(Language language) {
        assertThat(TEXTS.texts(language).keySet())
                .isEqualTo(TEXTS.texts(Language.NL).keySet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextSaysSomethingAndIsAMessageFormat(Language language) {
        TEXTS.texts(language).forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(new MessageFormat(text, language.locale()).toPattern())
                    .as(key)
                    .isNotNull();
            assertThat(text).as("%s: an apostrophe in a pattern must be ’", key).doesNotContain("'");
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageMentionsTheSameArguments(Language language) {
        Map<String, String> dutch = TEXTS.texts(Language.NL);

        TEXTS.texts(language)
                .forEach((key, text) ->
                        assertThat(placeholders(text)).as(key).isEqualTo(placeholders(dutch.getOrDefault(key, ""))));
    }

    @Test
    void everyKeyInTheCodeHasAText() {
        Set<String> namespaces = TEXTS.texts(Language.NL).keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> missing = sources()
                .flatMap(source -> keys(source).stream())
                .filter(key -> namespaces.contains(key.substring(0, key.indexOf('.'))))
                .filter(key -> !TEXTS.has(Language.NL, key))
                .filter(key -> !NOT_TEXTS.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing).isEmpty();
    }

    /** Keys of configuration and actions of the audit trail look alike but are not read by anybody. */
    private static final Pattern NOT_TEXTS = Pattern.compile(
            "identity\\.(failed|unavailable)|(plan|document|charter|label|offer|referral|review|evaluation|candidate|employer)\\.[a-z-]+ed"
                    + "|.*\\.(jte|svg|css|csv|json|yaml)");

    @Test
    void everyTextIsUsed() {
        String code = sources().collect(Collectors.joining("\n"));
        Set<String> used = new TreeSet<>();
        used.addAll(keys(code));
        used.addAll(problemKeys(code));
        used.addAll(constantKeys());

        Set<String> unused = new TreeSet<>(TEXTS.texts(Language.NL).keySet());
        unused.removeAll(used);
        unused.removeIf(key -> USED_BY_PATTERN.matcher(key).matches());
        unused.removeIf(key -> key.startsWith("problem.") && isFieldCode(code, key.substring("problem.".length())));
        unused.removeIf(key -> key.startsWith("invalid.") && isFieldCode(code, key.substring("invalid.".length())));

        assertThat(unused).isEmpty();
    }

    /** Built from something that is not an enum: an HTTP status, a language tag, the name of a data set. */
    private static final Pattern USED_BY_PATTERN =
            Pattern.compile("problem\\.title\\.\\d{3}|shell\\.language\\.\\w\\w|reference\\.[a-z-]+\\.\\w+"
                    + "|identity\\.(failed|unavailable)\\.(title|text)");

    @Test
    void everyWordedConstantHasAWord() {
        assertThat(constantKeys()).isNotEmpty().allMatch(key -> TEXTS.has(Language.NL, key), "has a text");
    }

    @Test
    void everyProblemHasASentence() {
        String code = sources().collect(Collectors.joining("\n"));

        assertThat(problemKeys(code)).isNotEmpty().allMatch(key -> TEXTS.has(Language.NL, key), "has a text");
    }

    @Test
    void noTemplateHasTextOfItsOwn() {
        Set<String> literal = new TreeSet<>();
        files(TEMPLATES, ".jte").forEach(file -> {
            Matcher words = Pattern.compile("\\p{L}{3,}").matcher(withoutCode(read(file)));
            while (words.find()) {
                literal.add(file.getFileName() + ": " + words.group());
            }
        });
        assertThat(literal).isEmpty();
    }

    /** What is left of a template without its statements, expressions, tags and entities. */
    private static String withoutCode(String template) {
        String text = template.replaceAll("(?m)^\\s*@(import|param).*$", "");
        Pattern condition = Pattern.compile("@(if|elseif|for)\\(");
        for (Matcher start = condition.matcher(text); start.find(); start = condition.matcher(text)) {
            text = text.substring(0, start.start()) + text.substring(closing(text, start.end()));
        }
        return text.replaceAll("@(else|endif|endfor)", "")
                .replaceAll("[$!](unsafe)?\\{[^}]*}", "")
                .replaceAll("@template[^@]*", "")
                .replaceAll("`, \\w+ = @`", "")
                .replaceAll("(?s)<[^>]*>", "")
                .replaceAll("&\\w+;", "");
    }

    /** The position behind the parenthesis that closes the one before a position. */
    private static int closing(String text, int from) {
        int depth = 1;
        int at = from;
        while (depth > 0) {
            char next = text.charAt(at++);
            depth += next == '(' ? 1 : next == ')' ? -1 : 0;
        }
        return at;
    }

    @Test
    void noViewHasTextOfItsOwn() {
        Pattern sentence = Pattern.compile(".*\\p{L}{2,} \\p{L}{2,}.*|\\p{Lu}\\p{Ll}+.*");
        Set<String> literal = new TreeSet<>();
        files(JAVA, ".java")
                .filter(file -> file.toString().matches(".*/(ui|view|shell)/.*"))
                .forEach(file -> read(file)
                        .replaceAll("(?s)\"\"\".*?\"\"\"|/\\*.*?\\*/", "")
                        .lines()
                        .filter(line -> !NOT_SHOWN.matcher(line).matches())
                        .flatMap(line -> literals(line).stream())
                        .filter(text -> sentence.matcher(text).matches())
                        .filter(text -> !TEXTS.has(Language.NL, "invalid." + text))
                        .forEach(text -> literal.add(file.getFileName() + ": " + text)));
        assertThat(literal).isEmpty();
    }

    /** Lines whose strings go to a log, a browser or a style, never to a reader; "Enter" is what stands on the key. */
    private static final Pattern NOT_SHOWN = Pattern.compile(
            "\\s*//.*|.*(executeJs|Exception\\(|LOG\\.|\\blog\\(|setViewport|SameSite|getStyle|@SuppressWarnings|\"Enter\").*");

    private static Set<String> literals(String line) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(line);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> placeholders(String text) {
        Matcher matcher = Pattern.compile("\\{(\\d+)").matcher(text);
        Set<String> found = new TreeSet<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> keys(String code) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = KEY.matcher(code);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> problemKeys(String code) {
        Set<String> found = new TreeSet<>(Set.of("problem.invalid", "problem.stale"));
        Matcher matcher = PROBLEM.matcher(code);
        while (matcher.find()) {
            found.add("problem." + (matcher.group(1).equals("notFound") ? "not-found." : "") + matcher.group(2));
        }
        return found;
    }

    /** A code of our own stands in quotes; one of Bean Validation is the name of an annotation. */
    private static boolean isFieldCode(String code, String name) {
        return code.contains("\"" + name + "\"") || code.contains("@" + name);
    }

    private static Set<String> constantKeys() {
        return files(JAVA, ".java")
                .map(JAVA::relativize)
                .map(file -> file.toString().replace('/', '.').replaceAll("\\.java$", ""))
                .filter(name -> !name.endsWith("package-info") && !name.contains(".launcher."))
                .map(TextsTest::type)
                .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
                .filter(type -> type.isEnum() && Worded.class.isAssignableFrom(type))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> ((Worded) constant).key())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, TextsTest.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<String> sources() {
        return Stream.concat(files(JAVA, ".java"), files(TEMPLATES, ".jte")).map(TextsTest::read);
    }

    private static Stream<Path> files(Path folder, String end) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(end)).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
