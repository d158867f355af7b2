import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { Button } from "antd";
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";

export interface Column<T> {
  title: string;
  cell: (row: T) => ReactNode;
  /** Numbers stand at the right. */
  number?: boolean;
}

interface Pages {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

/** Up to here every row is drawn; beyond, only those that can be seen. */
const FEW = 120;

/** A long list as a table, on a telephone as slips; it grows while one scrolls, and stays smooth with ten thousand rows. On paper all of them. */
export function Rows<T>({
  label,
  rows,
  columns,
  idOf,
  pick,
  picked,
  pages,
  struck,
}: {
  label: string;
  rows: T[];
  columns: Column<T>[];
  idOf: (row: T) => string;
  pick?: (row: T) => void;
  picked?: string;
  pages?: Pages;
  /** Struck through: another line has taken its place. */
  struck?: (row: T) => boolean;
}) {
  const { t } = useTranslation();
  const end = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  const printing = usePrinting();
  const many = rows.length > FEW && !printing;
  const drawn = useWindowVirtualizer({
    count: rows.length,
    enabled: many,
    estimateSize: () => 38,
    overscan: 15,
    scrollMargin: top,
    getItemKey: (index) => idOf(rows[index]!),
  });
  useLayoutEffect(() => {
    if (body.current) setTop(body.current.getBoundingClientRect().top + window.scrollY);
  }, [many, rows.length]);
  useEffect(() => {
    if (!end.current || !pages?.hasNextPage) return;
    const watch = new IntersectionObserver((seen) => {
      if (seen.some((each) => each.isIntersecting) && !pages.isFetchingNextPage) pages.fetchNextPage();
    });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [pages, rows.length]);

  const seen = many ? drawn.getVirtualItems() : rows.map((_, index) => ({ index, start: 0, end: 0 }));
  const above = many ? (seen[0]?.start ?? top) - top : 0;
  const below = many ? drawn.getTotalSize() - ((seen[seen.length - 1]?.end ?? top) - top) : 0;
  return (
    <div className="grid" tabIndex={0} role="region" aria-label={label}>
      <table role="table" {...(many ? { "aria-rowcount": rows.length + 1 } : {})}>
        <thead role="rowgroup">
          <tr role="row" {...(many ? { "aria-rowindex": 1 } : {})}>
            {columns.map((column) => (
              <th key={column.title} role="columnheader" scope="col" className={column.number ? "right" : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} role="rowgroup">
          {above > 0 && <Space height={above} columns={columns.length} />}
          {seen.map(({ index }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const marked = picked === idOf(row);
            return (
              <tr
                key={idOf(row)}
                role="row"
                data-index={index}
                ref={many ? drawn.measureElement : undefined}
                {...(many ? { "aria-rowindex": index + 2 } : {})}
                className={[pick && "pick", marked && "row marked", struck?.(row) && "struck"].filter(Boolean).join(" ")}
                onClick={() => pick?.(row)}
              >
                {columns.map((column, at) => (
                  <td key={column.title} role="cell" data-name={column.title} className={column.number ? "number right" : undefined}>
                    {pick && at === 0 ? (
                      <button type="button" className="link" aria-pressed={marked}>
                        {column.cell(row)}
                      </button>
                    ) : (
                      column.cell(row)
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
          {below > 0 && <Space height={below} columns={columns.length} />}
        </tbody>
      </table>
      {pages?.hasNextPage && (
        <div ref={end} className="pad">
          <Button size="small" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {t("state.more")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What is not drawn takes its room. */
function Space({ height, columns }: { height: number; columns: number }) {
  return (
    <tr aria-hidden="true" className="space">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const over = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", over);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", over);
    };
  }, []);
  return printing;
}
