package org.chancery.entity.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Details;
import org.chancery.entity.Entity;
import org.chancery.entity.Gender;
import org.chancery.entity.Kind;
import org.chancery.entity.Sense;
import org.chancery.entity.Tenure;

/** An entity in bytes. */
final class EntryCodec {
    private static final Kind[] KINDS = Kind.values();
    private static final Gender[] GENDERS = Gender.values();

    private EntryCodec() {}

    static void write(Stored stored, DataOutput out) throws IOException {
        CatalogueEntry entry = stored.entry();
        Entity entity = entry.entity();
        out.writeVInt(QId.number(entity.id()));
        out.writeByte((byte) entry.kind().ordinal());
        out.writeByte((byte) entry.gender().ordinal());
        out.writeVInt((int) Math.round(entry.prior() * 100));
        out.writeString(entity.label());
        out.writeVInt(number(entity.country()));
        out.writeString(entity.countryCode().orElse(""));
        out.writeString(entity.sector().orElse(""));
        out.writeVInt(number(entity.standsFor()));
        out.writeByte((byte) (entity.point().isPresent() ? 1 : 0));
        if (entity.point().isPresent()) {
            out.writeLong(Double.doubleToLongBits(entity.point().get().latitude()));
            out.writeLong(Double.doubleToLongBits(entity.point().get().longitude()));
        }
        strings(stored.names(), out);
        strings(entry.demonyms(), out);
        out.writeString(entry.region().orElse(""));
        details(stored.details(), out);
        out.writeVInt(stored.tenures().size());
        for (Tenure tenure : stored.tenures()) {
            tenure(tenure, out);
        }
    }

    private static void details(Details details, DataOutput out) throws IOException {
        out.writeString(details.description());
        out.writeString(details.wikipedia().orElse(""));
        out.writeVInt(details.sitelinks());
        out.writeVInt(details.classes().size());
        for (String type : details.classes()) {
            out.writeVInt(QId.number(type));
        }
        out.writeVLong(PackedDay.of(details.start()));
        out.writeVLong(PackedDay.of(details.end()));
    }

    private static void tenure(Tenure tenure, DataOutput out) throws IOException {
        out.writeString(tenure.office());
        out.writeString(tenure.role().orElse(""));
        out.writeVInt(number(tenure.of()));
        out.writeVLong(PackedDay.of(tenure.start()));
        out.writeVLong(PackedDay.of(tenure.end()));
        out.writeVLong(PackedDay.of(tenure.asOf()));
    }

    static Stored read(DataInput in) throws IOException {
        String id = QId.of(in.readVInt());
        Kind kind = KINDS[in.readByte()];
        Gender gender = GENDERS[in.readByte()];
        double prior = in.readVInt() / 100.0;
        String label = in.readString();
        Optional<String> country = id(in.readVInt());
        Optional<String> code = text(in.readString());
        Optional<String> sector = text(in.readString());
        Optional<String> standsFor = id(in.readVInt());
        Optional<Entity.Point> point = in.readByte() == 0
                ? Optional.empty()
                : Optional.of(new Entity.Point(
                        Double.longBitsToDouble(in.readLong()), Double.longBitsToDouble(in.readLong())));
        List<String> names = strings(in);
        List<String> demonyms = strings(in);
        Optional<String> region = text(in.readString());
        Entity entity =
                new Entity(id, label, kind.type(), country, code, sector, standsFor, aliases(names, label), point);
        CatalogueEntry entry = new CatalogueEntry(entity, kind, prior, gender, demonyms, region);
        Details details = details(in);
        List<Tenure> tenures = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            tenures.add(tenure(id, in));
        }
        return new Stored(entry, names, tenures, details);
    }

    private static List<String> aliases(List<String> names, String label) {
        return names.stream()
                .filter(name -> !name.equals(label) && Sense.bare(name).equals(name))
                .toList();
    }

    private static Details details(DataInput in) throws IOException {
        String description = in.readString();
        Optional<String> wikipedia = text(in.readString());
        int sitelinks = in.readVInt();
        List<String> classes = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            classes.add(QId.of(in.readVInt()));
        }
        return new Details(
                description,
                wikipedia,
                sitelinks,
                classes,
                PackedDay.bounds(in.readVLong()),
                PackedDay.bounds(in.readVLong()));
    }

    private static Tenure tenure(String person, DataInput in) throws IOException {
        return new Tenure(
                person,
                in.readString(),
                text(in.readString()),
                id(in.readVInt()),
                PackedDay.bounds(in.readVLong()),
                PackedDay.bounds(in.readVLong()),
                PackedDay.bounds(in.readVLong()));
    }

    private static void strings(List<String> strings, DataOutput out) throws IOException {
        out.writeVInt(strings.size());
        for (String string : strings) {
            out.writeString(string);
        }
    }

    private static List<String> strings(DataInput in) throws IOException {
        List<String> strings = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            strings.add(in.readString());
        }
        return strings;
    }

    private static int number(Optional<String> id) {
        return id.map(QId::number).orElse(0);
    }

    private static Optional<String> id(int number) {
        return number == 0 ? Optional.empty() : Optional.of(QId.of(number));
    }

    private static Optional<String> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
