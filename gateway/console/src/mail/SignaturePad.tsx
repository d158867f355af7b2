import { Button } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

/** Signs with a finger, a pen or the mouse. Whoever cannot, gives the code: both are the same proof. */
export function SignaturePad({ label, set }: { label: string; set: (dataUrl: string | undefined) => void }) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [signed, setSigned] = useState(false);

  useEffect(() => {
    const sheet = canvas.current?.getContext("2d");
    if (!sheet) return;
    sheet.lineWidth = 2.5;
    sheet.lineCap = "round";
    sheet.strokeStyle = "#111";
  }, []);

  const at = (event: React.PointerEvent<HTMLCanvasElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const { width, height } = event.currentTarget;
    return [((event.clientX - box.left) / box.width) * width, ((event.clientY - box.top) / box.height) * height] as const;
  };
  return (
    <div className="field">
      <span>{label}</span>
      <canvas
        ref={canvas}
        width={520}
        height={160}
        className="signature"
        role="img"
        aria-label={label}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          const sheet = event.currentTarget.getContext("2d");
          sheet?.beginPath();
          sheet?.moveTo(...at(event));
        }}
        onPointerMove={(event) => {
          if (event.buttons === 0) return;
          const sheet = event.currentTarget.getContext("2d");
          sheet?.lineTo(...at(event));
          sheet?.stroke();
        }}
        onPointerUp={(event) => {
          setSigned(true);
          set(event.currentTarget.toDataURL("image/png"));
        }}
      />
      {signed && (
        <span>
          <Button
            size="small"
            onClick={() => {
              canvas.current?.getContext("2d")?.clearRect(0, 0, 520, 160);
              setSigned(false);
              set(undefined);
            }}
          >
            {t("parcel.signAgain")}
          </Button>
        </span>
      )}
    </div>
  );
}
