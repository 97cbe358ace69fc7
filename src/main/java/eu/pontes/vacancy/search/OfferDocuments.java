package eu.pontes.vacancy.search;

import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferListing;
import eu.pontes.vacancy.OfferListings;
import eu.pontes.vacancy.search.OccupationNames.Occupation;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** Turns an offer into what is found: words in its own language, and its occupation's names in all. */
final class OfferDocuments {

    /** Fields end with their language, or hold whole words. */
    static final Analyzer BY_FIELD = new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            int dot = field.indexOf('.');
            return dot < 0
                    ? WordAnalyzer.WHOLE
                    : Tongue.of(field.substring(dot + 1)).analyzer();
        }
    };

    private static final int GROUP_AT = 48;

    private final OccupationNames occupations;
    private final OfferListings listings;
    private final NamedOccupations named;
    private final Map<String, Map<Tongue, Set<String>>> stems = new ConcurrentHashMap<>();

    OfferDocuments(OccupationNames occupations, OfferListings listings) {
        this.occupations = occupations;
        this.listings = listings;
        this.named = new NamedOccupations(occupations.all());
    }

    /** Some offers, by their ids, with what lists show of them; those that are there no more are left out. */
    Map<String, Document> of(Collection<OfferRow> offers) throws IOException {
        Map<OfferId, OfferListing> listed = listings.of(
                offers.stream().map(offer -> UUID.fromString(offer.id())).toList());
        Map<String, Document> documents = new LinkedHashMap<>();
        for (OfferRow offer : offers) {
            OfferListing listing = listed.get(new OfferId(UUID.fromString(offer.id())));
            if (listing != null) {
                Document document = of(offer);
                document.add(new BinaryDocValuesField(Fields.LISTING, ListingBytes.of(listing)));
                documents.put(offer.id(), document);
            }
        }
        return documents;
    }

    /** What is searched of an offer. */
    Document of(OfferRow offer) throws IOException {
        Document document = new Document();
        document.add(new StringField(Fields.ID, offer.id(), Field.Store.NO));
        UUID id = UUID.fromString(offer.id());
        document.add(new NumericDocValuesField(Fields.ID_START, id.getMostSignificantBits()));
        document.add(new NumericDocValuesField(Fields.ID_END, id.getLeastSignificantBits()));
        addWords(document, offer);
        WeighedWords words = new WeighedWords();
        words.addTexts(offer);
        addOccupation(document, offer, words);
        words.addTo(document);
        addPlace(document, offer);
        long firstDay = offer.firstDay() == null ? 0 : offer.firstDay().toEpochDay();
        document.add(new LongField(Fields.FIRST_DAY, firstDay, Field.Store.NO));
        document.add(new LongField(Fields.LAST_DAY, offer.lastDay().toEpochDay(), Field.Store.NO));
        long published = offer.publishedAt() == null ? 0 : offer.publishedAt().toEpochMilli();
        document.add(new LongField(Fields.PUBLISHED, published, Field.Store.NO));
        OfferFacets.addTo(document, offer);
        return document;
    }

    private static void addWords(Document document, OfferRow offer) {
        document.add(new StringField(Fields.WHOLE_TITLE, wholeTitle(offer.title()), Field.Store.NO));
        document.add(new TextField(Fields.PLACE, offer.place(), Field.Store.NO));
        document.add(new TextField(Fields.WORDS, offer.title(), Field.Store.NO));
        document.add(new TextField(Fields.WORDS, offer.employer(), Field.Store.NO));
        document.add(new TextField(Fields.WORDS, offer.place(), Field.Store.NO));
    }

    /** A title and a query that differ in capitals, accents and punctuation only are the same. */
    static String wholeTitle(String title) {
        return String.join(" ", Tokens.of(WordAnalyzer.WHOLE, title));
    }

    private void addOccupation(Document document, OfferRow offer, WeighedWords words) {
        Occupation occupation = occupations.get(offer.occupation());
        if (occupation == null) {
            document.add(new StringField(Fields.OCCUPATION, Fields.NO_OCCUPATION, Field.Store.NO));
            named.in(offer.tongue(), offer.title(), offer.description())
                    .forEach(id -> document.add(new StringField(Fields.NAMED, id, Field.Store.NO)));
            return;
        }
        document.add(new StringField(Fields.OCCUPATION, occupation.id(), Field.Store.NO));
        document.add(new StringField(Fields.GROUP, occupation.group(), Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.NEIGHBOURS, neighbours(occupation)));
        stems.computeIfAbsent(occupation.id(), id -> stems(occupation)).forEach(words::addNames);
    }

    /** The group in the first bits, and as much of the occupation's id as there is room for behind it. */
    private static long neighbours(Occupation occupation) {
        long id = UUID.fromString(occupation.id()).getMostSignificantBits();
        return (Long.parseLong(occupation.group()) << GROUP_AT) | (id >>> (Long.SIZE - GROUP_AT));
    }

    private static Map<Tongue, Set<String>> stems(Occupation occupation) {
        Map<Tongue, Set<String>> stems = new EnumMap<>(Tongue.class);
        occupation
                .names()
                .forEach(name -> stems.computeIfAbsent(name.tongue(), tongue -> new LinkedHashSet<>())
                        .addAll(Tokens.of(name.tongue().analyzer(), name.text())));
        return stems;
    }

    private static void addPlace(Document document, OfferRow offer) {
        document.add(new StringField(Fields.POSTCODE, offer.postcode(), Field.Store.NO));
        OfferRow.Point point = offer.point();
        if (point != null) {
            document.add(new LatLonPoint(Fields.POINT, point.latitude(), point.longitude()));
            document.add(new LatLonDocValuesField(Fields.POINT, point.latitude(), point.longitude()));
        }
    }
}
