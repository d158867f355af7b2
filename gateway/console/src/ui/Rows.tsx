import { Button } from "antd";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

export interface Column<T> {
  title: string;
  cell: (row: T) => ReactNode;
}

interface Pages {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

/** A long list as a table; it grows while one scrolls. */
export function Rows<T>({
  label,
  rows,
  columns,
  idOf,
  pick,
  picked,
  pages,
}: {
  label: string;
  rows: T[];
  columns: Column<T>[];
  idOf: (row: T) => string;
  pick?: (row: T) => void;
  picked?: string;
  pages?: Pages;
}) {
  const { t } = useTranslation();
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!end.current || !pages?.hasNextPage) return;
    const watch = new IntersectionObserver((seen) => {
      if (seen.some((each) => each.isIntersecting) && !pages.isFetchingNextPage) pages.fetchNextPage();
    });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [pages, rows.length]);
  return (
    <div className="grid" tabIndex={0} role="region" aria-label={label}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title} scope="col">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={idOf(row)} className={`${pick ? "pick" : ""}${picked === idOf(row) ? " row marked" : ""}`} onClick={() => pick?.(row)}>
              {columns.map((column, index) => (
                <td key={column.title}>
                  {pick && index === 0 ? (
                    <button type="button" className="link" aria-pressed={picked === idOf(row)}>
                      {column.cell(row)}
                    </button>
                  ) : (
                    column.cell(row)
                  )}
                </td>
              ))}
            </tr>
          ))}
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
