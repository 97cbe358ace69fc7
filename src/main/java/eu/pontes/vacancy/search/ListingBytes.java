package eu.pontes.vacancy.search;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.TenantId;
import eu.pontes.kernel.TimeSpan;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferKind;
import eu.pontes.vacancy.OfferListing;
import eu.pontes.vacancy.Wage;
import eu.pontes.vacancy.WagePer;
import eu.pontes.vacancy.WorkTerms;
import eu.pontes.vacancy.Workplace;
import eu.pontes.vacancy.needs.Barrier;
import eu.pontes.vacancy.needs.Diploma;
import eu.pontes.vacancy.needs.DiplomaLevel;
import eu.pontes.vacancy.needs.DiplomaNeed;
import eu.pontes.vacancy.needs.LanguageLevel;
import eu.pontes.vacancy.needs.LanguageNeed;
import eu.pontes.vacancy.needs.LanguageSupport;
import eu.pontes.vacancy.needs.Licence;
import eu.pontes.vacancy.needs.Needs;
import eu.pontes.vacancy.needs.SkillNeed;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What lists show of an offer, as bytes in the index. Every search reads twenty of them: to read JSON took more time than
 * to find them. Whoever changes what is written raises {@link Fields#SCHEMA}.
 */
final class ListingBytes {

    private ListingBytes() {}

    static BytesRef of(OfferListing offer) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        write(out, offer.id().value());
        out.writeString(offer.kind().name());
        writeText(out, offer.scheme());
        writeSpan(out, offer.duration());
        out.writeString(offer.language().name());
        out.writeString(offer.title());
        out.writeString(offer.text());
        write(out, offer.employer().value());
        out.writeString(offer.employerName());
        out.writeString(offer.workplace().postcode());
        out.writeString(offer.workplace().place());
        writeText(out, offer.workplace().directions());
        write(out, offer.terms());
        write(out, offer.needs());
        write(out, offer.publishedAt());
        write(out, offer.changedAt());
        out.writeZLong(offer.validThrough().toEpochDay());
        writeDay(out, offer.opensOn());
        return new BytesRef(out.toArrayCopy());
    }

    static OfferListing read(BytesRef bytes) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        return new OfferListing(
                new OfferId(readId(in)),
                OfferKind.valueOf(in.readString()),
                readText(in),
                readSpan(in),
                Language.valueOf(in.readString()),
                in.readString(),
                in.readString(),
                new TenantId(readId(in)),
                in.readString(),
                new Workplace(in.readString(), in.readString(), readText(in)),
                readTerms(in),
                readNeeds(in),
                readInstant(in),
                readInstant(in),
                LocalDate.ofEpochDay(in.readZLong()),
                readDay(in));
    }

    private static void write(ByteBuffersDataOutput out, WorkTerms terms) throws IOException {
        write(out, terms.hoursPerWeek());
        Wage wage = terms.wage();
        writeText(out, wage == null ? null : wage.per().name());
        if (wage != null) {
            write(out, wage.from());
            out.writeByte(flag(wage.to() != null));
            if (wage.to() != null) {
                write(out, wage.to());
            }
        }
        writeDay(out, terms.startsOn());
        out.writeVInt(terms.places());
    }

    private static WorkTerms readTerms(ByteArrayDataInput in) throws IOException {
        BigDecimal hours = readDecimal(in);
        String per = readText(in);
        Wage wage = null;
        if (per != null) {
            BigDecimal from = readDecimal(in);
            wage = new Wage(from, in.readByte() == 0 ? null : readDecimal(in), WagePer.valueOf(per));
        }
        return new WorkTerms(hours, wage, readDay(in), in.readVInt());
    }

    private static void write(ByteBuffersDataOutput out, Needs needs) throws IOException {
        out.writeVInt(needs.languages().size());
        for (LanguageNeed language : needs.languages()) {
            write(out, language);
        }
        out.writeByte(flag(needs.withoutReading()));
        out.writeVInt(needs.support().size());
        for (LanguageSupport support : needs.support()) {
            out.writeString(support.name());
        }
        writeText(out, needs.supportNote());
        out.writeVInt(needs.barriers().size());
        for (Map.Entry<Barrier, Boolean> barrier : needs.barriers().entrySet()) {
            out.writeString(barrier.getKey().name());
            out.writeByte(flag(barrier.getValue()));
        }
        writeText(out, needs.licence() == null ? null : needs.licence().name());
        DiplomaLevel level = needs.diploma().level();
        out.writeString(needs.diploma().need().name());
        writeText(out, level == null ? null : level.name());
    }

    private static Needs readNeeds(ByteArrayDataInput in) throws IOException {
        List<LanguageNeed> languages = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            languages.add(readLanguage(in));
        }
        boolean withoutReading = in.readByte() != 0;
        Set<LanguageSupport> support = EnumSet.noneOf(LanguageSupport.class);
        for (int left = in.readVInt(); left > 0; left--) {
            support.add(LanguageSupport.valueOf(in.readString()));
        }
        String note = readText(in);
        Map<Barrier, Boolean> barriers = new EnumMap<>(Barrier.class);
        for (int left = in.readVInt(); left > 0; left--) {
            barriers.put(Barrier.valueOf(in.readString()), in.readByte() != 0);
        }
        String licence = readText(in);
        DiplomaNeed diploma = DiplomaNeed.valueOf(in.readString());
        String level = readText(in);
        return new Needs(
                languages,
                withoutReading,
                support,
                note,
                barriers,
                licence == null ? null : Licence.valueOf(licence),
                new Diploma(diploma, level == null ? null : DiplomaLevel.valueOf(level)));
    }

    private static void write(ByteBuffersDataOutput out, LanguageNeed language) throws IOException {
        out.writeString(language.language());
        for (SkillNeed skill : List.of(language.listen(), language.speak(), language.read(), language.write())) {
            out.writeString(skill.dayOne().name());
            writeText(out, skill.later() == null ? null : skill.later().name());
        }
        out.writeVInt(language.months() == null ? 0 : language.months());
    }

    private static LanguageNeed readLanguage(ByteArrayDataInput in) throws IOException {
        String code = in.readString();
        SkillNeed listen = readSkill(in);
        SkillNeed speak = readSkill(in);
        SkillNeed read = readSkill(in);
        SkillNeed write = readSkill(in);
        int months = in.readVInt();
        return new LanguageNeed(code, listen, speak, read, write, months == 0 ? null : months);
    }

    private static SkillNeed readSkill(ByteArrayDataInput in) throws IOException {
        LanguageLevel dayOne = LanguageLevel.valueOf(in.readString());
        String later = readText(in);
        return new SkillNeed(dayOne, later == null ? null : LanguageLevel.valueOf(later));
    }

    private static void write(ByteBuffersDataOutput out, UUID id) {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static UUID readId(ByteArrayDataInput in) {
        return new UUID(in.readLong(), in.readLong());
    }

    private static void write(ByteBuffersDataOutput out, BigDecimal number) throws IOException {
        byte[] digits = number.unscaledValue().toByteArray();
        out.writeVInt(number.scale());
        out.writeVInt(digits.length);
        out.writeBytes(digits, digits.length);
    }

    private static BigDecimal readDecimal(ByteArrayDataInput in) throws IOException {
        int scale = in.readVInt();
        byte[] digits = new byte[in.readVInt()];
        in.readBytes(digits, 0, digits.length);
        return new BigDecimal(new BigInteger(digits), scale);
    }

    private static void write(ByteBuffersDataOutput out, Instant moment) throws IOException {
        out.writeZLong(moment.getEpochSecond());
        out.writeVInt(moment.getNano());
    }

    private static Instant readInstant(ByteArrayDataInput in) throws IOException {
        return Instant.ofEpochSecond(in.readZLong(), in.readVInt());
    }

    private static void writeDay(ByteBuffersDataOutput out, @Nullable LocalDate day) throws IOException {
        out.writeByte(flag(day != null));
        if (day != null) {
            out.writeZLong(day.toEpochDay());
        }
    }

    private static @Nullable LocalDate readDay(ByteArrayDataInput in) throws IOException {
        return in.readByte() == 0 ? null : LocalDate.ofEpochDay(in.readZLong());
    }

    private static void writeText(ByteBuffersDataOutput out, @Nullable String text) throws IOException {
        out.writeByte(flag(text != null));
        if (text != null) {
            out.writeString(text);
        }
    }

    private static @Nullable String readText(ByteArrayDataInput in) throws IOException {
        return in.readByte() == 0 ? null : in.readString();
    }

    private static void writeSpan(ByteBuffersDataOutput out, @Nullable TimeSpan span) throws IOException {
        writeText(out, span == null ? null : span.toString());
    }

    private static @Nullable TimeSpan readSpan(ByteArrayDataInput in) throws IOException {
        String span = readText(in);
        return span == null ? null : TimeSpan.parse(span);
    }

    private static byte flag(boolean set) {
        return (byte) (set ? 1 : 0);
    }
}
