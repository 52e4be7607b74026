package dev.easel.image.codec;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A JPEG's scan header. (ITU-T T.81, B.2.3.)
 *
 * @param from first coefficient, 0–63
 * @param to last coefficient, 0–63
 * @param refines whether it adds one bit to what earlier scans told
 */
record JpegScan(List<Part> parts, int from, int to, boolean refines) {
    /**
     * A component's share in a scan.
     *
     * @param index of the component in its frame
     * @param dc number of its DC table, 0–3
     * @param ac number of its AC table, 0–3
     */
    record Part(JpegFrame.Component component, int index, int dc, int ac) {}

    static JpegScan read(ByteBuffer content, JpegFrame frame) {
        int count = content.get(0);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int tables = content.get(2 + 2 * i) & 0xFF;
            int index = indexOf(content.get(1 + 2 * i) & 0xFF, frame);
            if ((tables & 0xCC) != 0) {
                throw Refusals.broken("JPEG", "a scan header makes no sense");
            }
            parts.add(new Part(frame.components().get(index), index, tables >> 4, tables & 3));
        }
        int at = 1 + 2 * count;
        int from = content.get(at);
        int to = content.get(at + 1);
        JpegScan scan = new JpegScan(parts, from, to, (content.get(at + 2) & 0xF0) != 0);
        if (!scan.makesSense(frame.progressive())) {
            throw Refusals.broken("JPEG", "a scan header makes no sense");
        }
        return scan;
    }

    private boolean makesSense(boolean progressive) {
        if (parts.isEmpty() || parts.size() > 4) {
            return false;
        }
        if (!progressive) {
            return true;
        }
        return from == 0 ? to == 0 : from > 0 && from <= to && to < 64 && parts.size() == 1;
    }

    private static int indexOf(int id, JpegFrame frame) {
        for (int i = 0; i < frame.components().size(); i++) {
            if (frame.components().get(i).id() == id) {
                return i;
            }
        }
        throw Refusals.broken("JPEG", "a scan is of an unknown component");
    }
}
