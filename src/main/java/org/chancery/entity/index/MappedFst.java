package org.chancery.entity.index;

import java.io.IOException;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTReader;

/** The bytes of an FST in a mapped file. Lucene reads them backwards; its own reader slices the file anew for every look-up. */
final class MappedFst implements FSTReader {
    private final MappedFile file;

    MappedFst(MappedFile file) {
        this.file = file;
    }

    @Override
    public FST.BytesReader getReverseBytesReader() {
        return new Backwards(file);
    }

    @Override
    public void writeTo(DataOutput out) throws IOException {
        for (long at = 0; at < file.size(); at++) {
            out.writeByte(file.readByte(at));
        }
    }

    @Override
    public long ramBytesUsed() {
        return 0;
    }

    private static final class Backwards extends FST.BytesReader {
        private final MappedFile file;
        private long position;

        Backwards(MappedFile file) {
            this.file = file;
        }

        @Override
        public byte readByte() {
            return file.readByte(position--);
        }

        @Override
        public void readBytes(byte[] bytes, int from, int length) {
            for (int i = from; i < from + length; i++) {
                bytes[i] = readByte();
            }
        }

        @Override
        public void skipBytes(long count) {
            position -= count;
        }

        @Override
        public long getPosition() {
            return position;
        }

        @Override
        public void setPosition(long place) {
            position = place;
        }
    }
}
