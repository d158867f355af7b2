import { UploadOutlined } from "@ant-design/icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";

/** A file, chosen or dropped; the same one again is read again, for it may have been corrected meanwhile. */
export function FileField({ label, accept, take, disabled }: { label: string; accept: string; take: (file?: File) => void; disabled?: boolean }) {
  const { t } = useTranslation();
  const [name, setName] = useState<string>();
  const chosen = (file?: File) => {
    setName(file?.name);
    take(file);
  };
  return (
    <div className="field">
      <span aria-hidden>{label}</span>
      <div
        className="file"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          const file = event.dataTransfer.files[0];
          if (file && !disabled) chosen(file);
        }}
      >
        <label className={`file-button${disabled ? " disabled" : ""}`}>
          <input
            type="file"
            aria-label={label}
            accept={accept}
            disabled={disabled}
            onClick={(event) => (event.currentTarget.value = "")}
            onChange={(event) => chosen(event.target.files?.[0])}
          />
          <UploadOutlined aria-hidden /> <span aria-hidden>{t("form.chooseFile")}</span>
        </label>
        <span className={name ? "" : "quiet"}>{name ?? t("form.dropFile")}</span>
      </div>
    </div>
  );
}
