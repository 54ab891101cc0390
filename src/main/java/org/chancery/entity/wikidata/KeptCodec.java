package org.chancery.entity.wikidata;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.entity.wikidata.DumpItem.Point;
import org.chancery.entity.wikidata.DumpItem.Position;

/** An item that is kept while a dump is read, in bytes. */
final class KeptCodec {
    private KeptCodec() {}

    static void write(DumpItem item, DataOutput out) throws IOException {
        out.writeInt(item.id());
        ints(item.parents(), out);
        ints(item.classes(), out);
        ints(item.countries(), out);
        ints(item.jurisdictions(), out);
        ints(item.located(), out);
        ints(item.capitalOf(), out);
        ints(item.stateOffices(), out);
        ints(item.governmentOffices(), out);
        out.writeInt(item.sitelinks());
        out.writeLong(item.population());
        out.writeBoolean(item.ended());
        out.writeInt(item.day());
        out.writeBoolean(item.point().isKnown());
        if (item.point().isKnown()) {
            out.writeDouble(item.point().latitude());
            out.writeDouble(item.point().longitude());
        }
        out.writeUTF(item.label());
        strings(item.aliases(), out);
        out.writeUTF(item.description());
        out.writeUTF(item.wikipedia());
        out.writeUTF(item.gender());
        out.writeUTF(item.start());
        out.writeUTF(item.end());
        out.writeUTF(item.iso3());
        strings(item.demonyms(), out);
        out.writeInt(item.positions().size());
        for (Position position : item.positions()) {
            position(position, out);
        }
    }

    private static void position(Position position, DataOutput out) throws IOException {
        out.writeInt(position.office());
        out.writeInt(position.of());
        out.writeUTF(position.start());
        out.writeUTF(position.end());
        out.writeBoolean(position.ended());
        out.writeBoolean(position.open());
    }

    static DumpItem read(DataInput in) throws IOException {
        int id = in.readInt();
        List<Integer> parents = ints(in);
        List<Integer> classes = ints(in);
        List<Integer> countries = ints(in);
        List<Integer> jurisdictions = ints(in);
        List<Integer> located = ints(in);
        List<Integer> capitalOf = ints(in);
        List<Integer> stateOffices = ints(in);
        List<Integer> governmentOffices = ints(in);
        int sitelinks = in.readInt();
        long population = in.readLong();
        boolean ended = in.readBoolean();
        int day = in.readInt();
        Point point = in.readBoolean() ? new Point(in.readDouble(), in.readDouble()) : Point.NONE;
        String label = in.readUTF();
        List<String> aliases = strings(in);
        String description = in.readUTF();
        String wikipedia = in.readUTF();
        String gender = in.readUTF();
        String start = in.readUTF();
        String end = in.readUTF();
        String iso3 = in.readUTF();
        List<String> demonyms = strings(in);
        List<Position> positions = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            positions.add(new Position(
                    in.readInt(), in.readInt(), in.readUTF(), in.readUTF(), in.readBoolean(), in.readBoolean()));
        }
        return new DumpItem(
                id,
                label,
                aliases,
                description,
                sitelinks,
                wikipedia,
                classes,
                parents,
                countries,
                jurisdictions,
                located,
                capitalOf,
                stateOffices,
                governmentOffices,
                gender,
                point,
                population,
                start,
                end,
                ended,
                iso3,
                demonyms,
                positions,
                day);
    }

    private static void ints(List<Integer> ints, DataOutput out) throws IOException {
        out.writeShort(ints.size());
        for (int one : ints) {
            out.writeInt(one);
        }
    }

    private static List<Integer> ints(DataInput in) throws IOException {
        int count = in.readUnsignedShort();
        List<Integer> ints = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            ints.add(in.readInt());
        }
        return ints;
    }

    private static void strings(List<String> strings, DataOutput out) throws IOException {
        out.writeShort(strings.size());
        for (String string : strings) {
            out.writeUTF(string);
        }
    }

    private static List<String> strings(DataInput in) throws IOException {
        int count = in.readUnsignedShort();
        List<String> strings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            strings.add(in.readUTF());
        }
        return strings;
    }
}
