package eu.pontes.shell;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.cdi.annotation.VaadinServiceScoped;
import com.vaadin.flow.i18n.I18NProvider;
import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Gives Vaadin the same texts as the API and the public pages. */
@VaadinServiceEnabled
@VaadinServiceScoped
class I18n implements I18NProvider {

    private final transient Texts texts;

    @Inject
    I18n(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return texts.get(Language.of(locale), key, params);
    }
}
