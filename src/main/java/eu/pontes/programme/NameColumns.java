package eu.pontes.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The four name columns that every table of the rule book has. */
@Embeddable
class NameColumns {

    @Column(name = "name_nl")
    private String dutch;

    @Column(name = "name_fr")
    private String french;

    @Column(name = "name_de")
    private String german;

    @Column(name = "name_en")
    private String english;

    protected NameColumns() {}

    NameColumns(Names names) {
        this.dutch = names.nl().strip();
        this.french = names.fr().strip();
        this.german = names.de().strip();
        this.english = names.en().strip();
    }

    Names names() {
        return new Names(dutch, french, german, english);
    }
}
